package jinhuo.portal.purchasing;

/** Where a purchase request stands. */
enum RequestStatus {
    /** Quotes are taken until the deadline. */
    OPEN,
    /** One quote was accepted and became an order. */
    ACCEPTED,
    /** The shop took it back. */
    WITHDRAWN,
    /** The deadline passed before the shop accepted a quote. */
    LAPSED
}
