package jinhuo.search;

import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.List;

/** Elasticsearch took some products and refused others; which ones and why is in the message. */
public final class ProductsNotIndexed extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 3;

    ProductsNotIndexed(List<BulkResponseItem> failures) {
        super(failures.size() + " products were not indexed, such as "
                + failures.stream()
                        .limit(EXAMPLES)
                        .map(ProductsNotIndexed::describe)
                        .toList());
    }

    private static String describe(BulkResponseItem item) {
        var error = item.error();
        return "id=" + item.id() + " index=" + item.index() + " status=" + item.status() + " reason="
                + (error == null ? "none" : error.reason());
    }
}
