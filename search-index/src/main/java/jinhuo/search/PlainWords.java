package jinhuo.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search by parts of words, for a database that has no analysis: simpler than the index, and never away. */
public final class PlainWords {

    /**
     * Keeps {@code :words} of {@code :ids} at {@code :versions}, three arrays of one length; an older version never
     * replaces a newer one.
     */
    public static final String KEEP = """
            insert into product_words (product_id, version, words)
            select id, version, words from unnest(:ids::uuid[], :versions::bigint[], :words::text[]) as new (id, version, words)
            order by id
            on conflict (product_id) do update set version = excluded.version, words = excluded.words
            where product_words.version < excluded.version
            """;

    private PlainWords() {}

    /** What a product is found by. */
    public static String of(ProductDocument product) {
        var name = Spelling.plain(product.name());
        var pinyin = Pinyin.of(name);
        return Stream.of(
                        Stream.of(name),
                        Stream.of(product.brand(), product.specification(), product.category())
                                .map(Spelling::plain),
                        pinyin.spellings().stream(),
                        Stream.of(pinyin.initials()),
                        product.gtins().stream())
                .flatMap(Function.identity())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What of a typed text must be found, each in itself; letters, digits and dots only, and nothing where none is. */
    public static List<String> typed(String text) {
        return QueryText.of(text).words();
    }
}
