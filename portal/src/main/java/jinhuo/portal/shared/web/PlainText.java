package jinhuo.portal.shared.web;

/** Which characters a text may hold at all. */
final class PlainText {

    private PlainText() {}

    /** True when PostgreSQL can keep the text: no NUL, no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
