package jinhuo.portal.purchasing;

/** Where a quote stands. */
enum QuoteStatus {
    /** It may be accepted. */
    STANDING,
    /** The supplier took it back. */
    WITHDRAWN,
    /** It became an order. */
    ACCEPTED,
    /** The shop accepted another, or none. */
    DECLINED
}
