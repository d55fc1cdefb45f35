package jinhuo.portal.pricelist;

/** What came of a price list. */
enum PriceListStatus {
    /** Waits for its import, or is being imported. */
    UPLOADED,
    /** A person must say what the columns are. */
    NEEDS_MAPPING,
    IMPORTED,
    FAILED
}
