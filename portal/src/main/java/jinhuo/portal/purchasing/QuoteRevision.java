package jinhuo.portal.purchasing;

import java.util.UUID;

/** Which quote, and its how manieth version, from 1. */
record QuoteRevision(UUID id, int revision) {}
