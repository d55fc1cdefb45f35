package jinhuo.portal.certification;

/** How an on-site inspection ended. */
enum InspectionResult {
    PASSED,
    FAILED
}
