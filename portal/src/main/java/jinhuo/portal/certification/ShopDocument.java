package jinhuo.portal.certification;

import java.time.Instant;
import java.util.UUID;

/** A licence or photo that a shop has handed in. */
record ShopDocument(
        UUID id, DocumentKind kind, UUID fileId, String name, String mediaType, long sizeBytes, Instant uploadedAt) {}
