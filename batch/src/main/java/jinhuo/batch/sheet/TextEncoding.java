package jinhuo.batch.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import jinhuo.batch.worker.JobFailure;

/** Text whose encoding is decided by decoding it strictly: what is valid UTF-8 is hardly ever anything else. */
record TextEncoding(String name, String text) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static TextEncoding of(byte[] content) {
        return marked(content)
                .or(() -> strict("utf-8", StandardCharsets.UTF_8, content, 0))
                .or(() -> strict("gb18030", GB18030, content, 0))
                .filter(TextEncoding::isText)
                .orElseThrow(() -> new JobFailure("not_a_sheet"));
    }

    private static Optional<TextEncoding> marked(byte[] content) {
        return Stream.of(
                        new Mark("utf-8-bom", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                        new Mark("utf-16", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                        new Mark("utf-16", StandardCharsets.UTF_16BE, 0xFE, 0xFF))
                .filter(mark -> mark.begins(content))
                .findFirst()
                .flatMap(mark -> strict(mark.name(), mark.charset(), content, mark.bytes().length));
    }

    private static Optional<TextEncoding> strict(String name, Charset charset, byte[] content, int from) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = decoder.decode(ByteBuffer.wrap(content, from, content.length - from));
            return Optional.of(new TextEncoding(name, text.toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Binary files may decode by chance, but text has no control characters other than line ends and tabs. */
    private boolean isText() {
        return text.chars()
                .noneMatch(character -> character < ' ' && character != '\t' && character != '\n' && character != '\r');
    }

    private record Mark(String name, Charset charset, int... bytes) {

        boolean begins(byte[] content) {
            if (content.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
