package jinhuo.search;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;

/** The body of the portal's own search, so that a benchmark can send the same query straight at Elasticsearch. */
public final class RawSearch {

    private RawSearch() {}

    /** Where the portal's searches go. */
    public static String path() {
        return "/" + new IndexNames("jinhuo").readAlias() + "/_search";
    }

    /** The search for a text, without sources, as the portal asks for a page of {@code size}. */
    public static String body(String text, int size) {
        var query = JsonpUtils.toJsonString(ProductQueryConverter.STRICT.convert(text), new Jackson3JsonpMapper());
        return """
                {"query": %s, "_source": false, "size": %d, "sort": [{"_score": "desc"}, {"%s": "asc"}]}""".formatted(query, size + 1, Field.ID);
    }
}
