package jinhuo.portal.certification;

import java.time.Instant;

/** A decision of staff, with the reason that the retailer reads. */
record DecisionView(CertificationDecision decision, String reason, String decidedBy, Instant decidedAt) {}
