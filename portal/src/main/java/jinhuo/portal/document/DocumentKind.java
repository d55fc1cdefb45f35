package jinhuo.portal.document;

/** What a paper is. */
enum DocumentKind {
    /** 销售单: what a supplier sold to a shop. */
    INVOICE,
    /** 送货单: what goes with the goods of one order. */
    DELIVERY_NOTE,
    /** 配送单: what a vehicle takes, for staff alone. */
    MANIFEST
}
