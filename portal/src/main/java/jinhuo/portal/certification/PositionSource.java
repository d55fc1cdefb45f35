package jinhuo.portal.certification;

/** How a shop's position is known. */
enum PositionSource {
    GPS,
    /** No better than the township's own place. */
    TOWNSHIP
}
