package jinhuo.search;

/** The names of the index's fields; what each holds is told in {@code products.json}. */
final class Field {

    static final String ID = "id";
    static final String NAME = "name";
    static final String START = "start";
    static final String BRAND = "brand";
    static final String SPECIFICATION = "specification";
    static final String CATEGORY = "category";
    static final String ALL = "all";
    static final String PAIRS = "all.pairs";
    static final String GTINS = "gtins";
    static final String GTINS_BACKWARDS = "gtins_backwards";
    static final String MEASURES = "measures";
    static final String PINYIN_START = "pinyin_start";
    static final String PINYIN = "pinyin";
    static final String INITIALS_START = "initials_start";
    static final String INITIALS = "initials";
    static final String LISTED = "listed";

    /** So much of the name, in UTF-16 units, is kept to find what begins with the query. */
    static final int START_LENGTH = 64;

    private Field() {}
}
