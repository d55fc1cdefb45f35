package jinhuo.portal.search;

import java.util.List;
import java.util.stream.Collectors;
import jinhuo.portal.outbox.NotNow;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import jinhuo.search.SearchConnection;
import jinhuo.search.SearchUnavailable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings changed products into the index. What is written is the state found, so an event seen twice does no harm. */
@Component
class ProductIndexing implements OutboxHandler {

    private final ProductDocumentRepository documents;
    private final SearchConnection connection;

    ProductIndexing(ProductDocumentRepository documents, SearchConnection connection) {
        this.documents = documents;
        this.connection = connection;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("product_changed");
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return handleAll(List.of(event));
    }

    @Override
    public Mono<Void> handleAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        var products = events.stream().map(OutboxEvent::aggregateId).collect(Collectors.toSet());
        return documents
                .find(products)
                .flatMap(found -> Mono.fromFuture(() -> connection.indexer().index(found)))
                .onErrorMap(SearchUnavailable.class, NotNow::new);
    }
}
