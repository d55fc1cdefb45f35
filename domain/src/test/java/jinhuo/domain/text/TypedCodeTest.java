package jinhuo.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCodeTest {

    @Test
    void forgivesFullWidthFormsSpacesDashesAndSmallLetters() {
        assertThat(TypedCode.plain(" ６９２１-3179　05–038\t")).isEqualTo("6921317905038");
        assertThat(TypedCode.plain("ｊｙ1330 1080")).isEqualTo("JY13301080");
        assertThat(TypedCode.plain("\uFEFF6921\u200B317905038\u202C")).isEqualTo("6921317905038");
    }

    @Test
    void leavesWhatIsNotDecorationForTheCallerToJudge() {
        assertThat(TypedCode.plain("")).isEmpty();
        assertThat(TypedCode.plain("😀１")).isEqualTo("😀1");
    }
}
