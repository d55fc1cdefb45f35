package jinhuo.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * How a name is typed on a keyboard without Chinese: its syllables, by phrase and not by character (重庆 is chong qing),
 * or their initials. Other characters than Chinese ones are left out.
 *
 * @param syllables without tones, ü as v
 */
record Pinyin(List<String> syllables) {

    /** Longer names are typed by nobody, and one word of the index holds 255 characters. */
    private static final int MOST_SYLLABLES = 30;

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])v");

    static Pinyin of(String text) {
        var syllables = new ArrayList<String>();
        for (var run : NOT_HAN.split(text)) {
            for (var syllable :
                    PinyinHelper.toPinyin(run, PinyinStyleEnum.INPUT, " ").split(" ")) {
                if (syllable.matches("[a-z]+")) {
                    syllables.add(syllable);
                }
            }
        }
        return new Pinyin(List.copyOf(syllables.subList(0, Math.min(MOST_SYLLABLES, syllables.size()))));
    }

    /** The whole name as one word: {@code nongfushanquan}; with ü also as u, as some type it. Empty for no syllables. */
    SequencedSet<String> spellings() {
        return from(0);
    }

    /** As {@link #spellings()}, beginning at any syllable. */
    SequencedSet<String> spellingsFromAnySyllable() {
        var spellings = new LinkedHashSet<String>();
        for (int i = 0; i < syllables.size(); i++) {
            spellings.addAll(from(i));
        }
        return spellings;
    }

    /** The first letters: {@code nfsq}. */
    String initials() {
        return syllables.stream().map(syllable -> syllable.substring(0, 1)).reduce("", String::concat);
    }

    /** As {@link #initials()}, beginning at any syllable. */
    SequencedSet<String> initialsFromAnySyllable() {
        var all = initials();
        var initials = new LinkedHashSet<String>();
        for (int i = 0; i < all.length(); i++) {
            initials.add(all.substring(i));
        }
        return initials;
    }

    private SequencedSet<String> from(int first) {
        var spellings = new LinkedHashSet<String>();
        var joined = String.join("", syllables.subList(first, syllables.size()));
        if (!joined.isEmpty()) {
            spellings.add(joined);
            spellings.add(UMLAUT.matcher(joined).replaceAll("u"));
        }
        return spellings;
    }
}
