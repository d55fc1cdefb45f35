package jinhuo.batch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Typeface TYPEFACE = Typeface.parse("NotoSansSC-Regular.ttf");

    /** Room for six Chinese characters. */
    private final LineBreaker six = new LineBreaker(TYPEFACE, 10, 60);

    @Test
    void breaksBetweenChineseCharacters() {
        assertThat(six.lines("今天天气真好我们去进货")).containsExactly("今天天气真好", "我们去进货");
    }

    @Test
    void neverBeginsALineWithClosingPunctuation() {
        assertThat(six.lines("今天天气真好。去进货")).containsExactly("今天天气真", "好。去进货");
    }

    @Test
    void keepsANumberWhole() {
        assertThat(six.lines("单号是 20260305")).containsExactly("单号是", "20260305");
    }

    @Test
    void cutsAWordThatIsWiderThanTheLine() {
        assertThat(String.join("", six.lines("XS-S001-2026-000007"))).isEqualTo("XS-S001-2026-000007");
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(six.lines("")).isEmpty();
        assertThat(six.lines("  ")).isEmpty();
    }
}
