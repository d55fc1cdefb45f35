package jinhuo.portal.job;

/** What a worker can do. */
public enum JobKind {
    /** Bring a supplier's price list into the catalogue; requested by its upload. */
    PRICE_LIST_IMPORT,
    /** Load the ready orders of a day, one line's or all lines'. */
    MANIFESTS,
    /** Invoice what was received. */
    INVOICES,
    /** Fill a new search index. */
    REINDEX;

    boolean isRequestedByStaff() {
        return this != PRICE_LIST_IMPORT;
    }
}
