package jinhuo.portal.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jinhuo.portal.TestFiles;
import org.junit.jupiter.api.Test;

/** A file is what its content is. */
class EvidenceTypeTest {

    @Test
    void knowsImagesAndPdfByTheirContent() {
        assertThat(EvidenceType.of(TestFiles.jpeg())).contains(EvidenceType.JPEG);
        assertThat(EvidenceType.of(TestFiles.png())).contains(EvidenceType.PNG);
        assertThat(EvidenceType.of(TestFiles.pdf())).contains(EvidenceType.PDF);
        assertThat(EvidenceType.of(webp())).contains(EvidenceType.WEBP);
    }

    @Test
    void refusesWhatBrowsersWouldRun() {
        assertThat(EvidenceType.of(TestFiles.svg())).isEmpty();
        assertThat(EvidenceType.of("<html><body>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void refusesAnImageThatOnlyBeginsLikeOne() {
        assertThat(EvidenceType.of(Arrays.copyOf(TestFiles.png(), 12))).isEmpty();
        assertThat(EvidenceType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3}))
                .isEmpty();
        assertThat(EvidenceType.of("%PDF-1.7 and no end".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(EvidenceType.of(Arrays.copyOf(webp(), 20))).isEmpty();
        assertThat(EvidenceType.of(new byte[0])).isEmpty();
    }

    @Test
    void refusesASmallFileThatClaimsToBeAnEnormousImage() {
        var png = TestFiles.png();
        for (int i = 16; i < 24; i++) {
            png[i] = 0x7F; // width and height of the header
        }

        assertThat(EvidenceType.of(png)).isEmpty();
    }

    @Test
    void keepsNamesPrintableAndShort() {
        assertThat(Upload.safeName("C:\\fakepath\\营业执照.jpg")).isEqualTo("营业执照.jpg");
        assertThat(Upload.safeName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Upload.safeName("a\r\nb\0.png")).isEqualTo("ab.png");
        assertThat(Upload.safeName("/")).isEqualTo("file");
        assertThat(Upload.safeName("𠮷".repeat(300)).codePointCount(0, 400)).isEqualTo(200);
    }

    private static byte[] webp() {
        var bytes = Arrays.copyOf("RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), 40);
        bytes[4] = 32;
        bytes[5] = 0;
        bytes[6] = 0;
        bytes[7] = 0;
        return bytes;
    }
}
