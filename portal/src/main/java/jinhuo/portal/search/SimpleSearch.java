package jinhuo.portal.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jinhuo.portal.shared.Sql;
import jinhuo.search.PlainWords;
import jinhuo.search.ProductHits;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Search while Elasticsearch is away: every typed word stands somewhere in what the product is found by. One page. */
@Repository
class SimpleSearch {

    private static final String FIND = """
            select w.product_id
            from product_words w
            where %s
              and exists (select from offer o join supplier s on s.id = o.supplier_id
                          where o.product_id = w.product_id and o.listed and s.status = 'approved')
            order by starts_with(w.words, :start) desc, length(w.words), w.product_id
            limit :limit
            """;

    private final DatabaseClient database;

    SimpleSearch(DatabaseClient database) {
        this.database = database;
    }

    /** The best first, and no next page; nothing for a text without a letter or a digit. */
    Mono<ProductHits> find(String text, int limit) {
        var words = PlainWords.typed(text);
        if (words.isEmpty()) {
            return Mono.just(new ProductHits(0, List.of(), null));
        }
        var conditions = IntStream.range(0, words.size())
                .mapToObj(i -> "w.words like :word" + i)
                .collect(Collectors.joining(" and ")); // one by one: the trigram index serves no "like all"
        var bound = database.sql(FIND.formatted(conditions));
        for (int i = 0; i < words.size(); i++) {
            bound = bound.bind("word" + i, '%' + words.get(i) + '%');
        }
        return bound.bind("start", words.getFirst())
                .bind("limit", limit)
                .map(row -> Sql.get(row, "product_id", UUID.class))
                .all()
                .collectList()
                .map(ids -> new ProductHits(ids.size(), ids, null));
    }
}
