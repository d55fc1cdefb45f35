package jinhuo.portal.certification;

/** What a document of a shop shows. */
enum DocumentKind {
    BUSINESS_LICENCE,
    FOOD_PERMIT,
    SHOP_FRONT,
    SHOP_INSIDE
}
