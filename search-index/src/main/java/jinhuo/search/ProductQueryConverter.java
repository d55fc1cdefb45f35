package jinhuo.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns a typed text into a query. Every way in which a word may be meant is a clause with a fixed score, and the best
 * that holds counts: so the order of hits depends on nothing but the query and the product.
 */
enum ProductQueryConverter {

    /**
     * Of one or two words each must be found, of more three quarters; a Chinese word of two or three characters whole,
     * half of a longer one, as pairs of neighbours.
     */
    STRICT("2<75%", "2<50%"),

    /** Any word, and of a Chinese word any two neighbours: what comes near, where nothing else is found. */
    LOOSE("1", "1");

    private static final Pattern END_OF_A_CODE = Pattern.compile("[0-9]{4,8}");
    private static final Pattern BEGINNING_OF_A_CODE = Pattern.compile("[0-9]{6,14}");

    /** What stands before a code of 14, 13 and 12 digits in the index. */
    private static final List<String> PADDING = List.of("", "0", "00");

    private final String enoughWords;
    private final String enoughPairs;

    ProductQueryConverter(String enoughWords, String enoughPairs) {
        this.enoughWords = enoughWords;
        this.enoughPairs = enoughPairs;
    }

    Query convert(String typed) {
        return Query.of(query -> query.bool(bool -> {
            bool.filter(filter -> filter.term(term -> term.field(Field.LISTED).value(true)));
            var gtin = QueryText.gtin(typed);
            var words = QueryText.of(typed).words();
            if (gtin.isPresent()) {
                bool.must(term(Field.GTINS, gtin.get().digits(), 1));
            } else if (!words.isEmpty()) {
                bool.must(anyOf(meanings(words)));
            } else if (!typed.isBlank()) {
                bool.mustNot(nothing -> nothing.matchAll(all -> all));
            }
            return bool;
        }));
    }

    /** The words one by one; or all of them the syllables or the initials of one name. */
    private List<Query> meanings(List<String> words) {
        var meanings = new ArrayList<Query>();
        var wordQueries = words.stream().map(this::word).toList();
        meanings.add(
                Query.of(query -> query.bool(bool -> bool.should(wordQueries).minimumShouldMatch(enoughWords))));
        if (words.size() > 1 && words.stream().allMatch(ProductQueryConverter::isLatin)) {
            var joined = String.join("", words);
            meanings.add(prefix(Field.PINYIN, joined, 7.0f * words.size()));
            meanings.add(prefix(Field.INITIALS, joined, 5.0f * words.size()));
        }
        return meanings;
    }

    private Query word(String word) {
        if (Spelling.isHan(word.codePointAt(0))) {
            return anyOf(chinese(word));
        }
        return anyOf(isLatin(word) ? latin(word) : withDigits(word));
    }

    private List<Query> chinese(String word) {
        var characters = word.codePoints().mapToObj(Character::toString).toList();
        var meanings = new ArrayList<Query>();
        meanings.add(prefix(Field.START, word, 14));
        meanings.add(phrase(Field.NAME, word, 12));
        meanings.add(phrase(Field.ALL, word, 10));
        if (characters.size() > 1) {
            meanings.add(mostPairs(characters, 8));
            meanings.add(inAnotherOrder(word, characters, 2));
        }
        if (characters.size() > 2) {
            Pinyin.of(word).spellings().forEach(spelling -> meanings.add(prefix(Field.PINYIN, spelling, 3)));
        }
        return meanings;
    }

    private static List<Query> latin(String word) {
        return List.of(
                term(Field.NAME, word, 12),
                term(Field.ALL, word, 10),
                prefix(Field.ALL, word, 8),
                prefix(Field.PINYIN_START, word, 7),
                prefix(Field.PINYIN, word, 6),
                prefix(Field.INITIALS_START, word, 5),
                prefix(Field.INITIALS, word, 3));
    }

    private static List<Query> withDigits(String word) {
        var meanings = new ArrayList<>(List.of(phrase(Field.ALL, word, 10), prefix(Field.ALL, word, 8)));
        Measure.of(word).ifPresent(measure -> meanings.add(term(Field.MEASURES, measure, 9)));
        if (END_OF_A_CODE.matcher(word).matches()) {
            meanings.add(prefix(Field.GTINS_BACKWARDS, Spelling.backwards(word), 5));
        }
        if (BEGINNING_OF_A_CODE.matcher(word).matches()) {
            PADDING.forEach(zeros -> meanings.add(prefix(Field.GTINS, zeros + word, 6)));
        }
        return meanings;
    }

    /** 农夫山泉矿泉水 also finds 农夫山泉饮用天然水; the more pairs, the better. */
    private Query mostPairs(List<String> characters, float score) {
        var pairs = pairs(characters);
        var each = pairs.stream()
                .map(pair -> term(Field.PAIRS, pair, score / pairs.size()))
                .toList();
        return Query.of(query -> query.bool(bool -> bool.should(each).minimumShouldMatch(enoughPairs)));
    }

    /** 水农夫 also finds 农夫山泉水: every character, and some two of them neighbours. */
    private static Query inAnotherOrder(String word, List<String> characters, float score) {
        var pairs = pairs(characters).stream()
                .map(pair -> term(Field.PAIRS, pair, 1))
                .toList();
        return constant(
                Query.of(query -> query.bool(bool -> bool.must(must -> must.match(
                                match -> match.field(Field.ALL).query(word).operator(Operator.And)))
                        .must(must -> must.bool(any -> any.should(pairs))))),
                score);
    }

    private static List<String> pairs(List<String> characters) {
        return IntStream.range(1, characters.size())
                .mapToObj(i -> characters.get(i - 1) + characters.get(i))
                .distinct()
                .toList();
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static Query anyOf(List<Query> meanings) {
        return Query.of(query -> query.disMax(best -> best.queries(meanings)));
    }

    private static Query term(String field, String value, float score) {
        return constant(Query.of(query -> query.term(term -> term.field(field).value(value))), score);
    }

    private static Query prefix(String field, String value, float score) {
        return constant(
                Query.of(query -> query.prefix(prefix -> prefix.field(field).value(value))), score);
    }

    private static Query phrase(String field, String text, float score) {
        return constant(
                Query.of(
                        query -> query.matchPhrase(phrase -> phrase.field(field).query(text))),
                score);
    }

    private static Query constant(Query filter, float score) {
        return Query.of(
                query -> query.constantScore(constant -> constant.filter(filter).boost(score)));
    }
}
