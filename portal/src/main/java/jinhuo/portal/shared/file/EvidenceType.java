package jinhuo.portal.shared.file;

import java.util.Arrays;
import java.util.Optional;

/** Types of licences and photos, told by their first bytes: what a sender calls a file says nothing. */
public enum EvidenceType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    PDF("application/pdf");

    /** For the text of a refusal. */
    public static final String ACCEPTED = "JPEG, PNG, WebP, PDF";

    private final String mediaType;

    EvidenceType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The type of a content; empty when it is none of ours or cannot be opened as what it begins like. */
    public static Optional<EvidenceType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.fits(new FileBytes(content)))
                .findFirst();
    }

    private boolean fits(FileBytes bytes) {
        return switch (this) {
            case JPEG -> bytes.startWith(0xFF, 0xD8, 0xFF) && bytes.decodeAsImage();
            case PNG -> bytes.startWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') && bytes.decodeAsImage();
            case WEBP ->
                bytes.startWith('R', 'I', 'F', 'F')
                        && bytes.haveAt(8, "WEBPVP8")
                        && bytes.littleEndianAt(4) + 8 <= bytes.length();
            case PDF -> bytes.startWith('%', 'P', 'D', 'F', '-') && bytes.haveNearTheEnd("%%EOF");
        };
    }
}
