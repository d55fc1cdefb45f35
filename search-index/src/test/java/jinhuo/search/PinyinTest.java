package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void readsCharactersByThePhraseInWhichTheyStand() {
        assertThat(Pinyin.of("重庆小面").spellings()).containsExactly("chongqingxiaomian");
        assertThat(Pinyin.of("六安瓜片").spellings()).containsExactly("luanguapian");
        assertThat(Pinyin.of("铅山").spellings()).containsExactly("yanshan");
    }

    @Test
    void writesUmlautAsVAndAsU() {
        assertThat(Pinyin.of("绿茶").spellings()).containsExactly("lvcha", "lucha");
        assertThat(Pinyin.of("女儿红").spellings()).containsExactly("nverhong", "nuerhong");
        assertThat(Pinyin.of("战略").spellings()).containsExactly("zhanlve", "zhanlue");
    }

    @Test
    void leavesOutWhatIsNotChinese() {
        assertThat(Pinyin.of("A瓜子ABC 25g*10 😀香").spellings()).containsExactly("guazixiang");
        assertThat(Pinyin.of("ABC 25g").spellings()).isEmpty();
        assertThat(Pinyin.of("").initials()).isEmpty();
    }

    @Test
    void beginsAtAnySyllable() {
        var pinyin = Pinyin.of("农夫山泉");
        assertThat(pinyin.initials()).isEqualTo("nfsq");
        assertThat(pinyin.initialsFromAnySyllable()).containsExactly("nfsq", "fsq", "sq", "q");
        assertThat(pinyin.spellingsFromAnySyllable())
                .containsExactly("nongfushanquan", "fushanquan", "shanquan", "quan");
    }

    @Test
    void staysWithinAWordOfTheIndexHoweverLongTheName() {
        assertThat(Pinyin.of("装".repeat(200)).spellings())
                .allSatisfy(spelling -> assertThat(spelling).hasSizeLessThan(255));
    }
}
