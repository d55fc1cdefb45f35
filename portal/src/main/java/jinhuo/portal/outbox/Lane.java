package jinhuo.portal.outbox;

/** Events of different lanes do not wait for each other. */
enum Lane {
    PRODUCTS,
    OTHERS;

    boolean isProducts() {
        return this == PRODUCTS;
    }
}
