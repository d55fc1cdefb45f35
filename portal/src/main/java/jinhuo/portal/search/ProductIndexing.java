package jinhuo.portal.search;

import java.util.List;
import java.util.stream.Collectors;
import jinhuo.portal.outbox.NotNow;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import jinhuo.search.SearchConnection;
import jinhuo.search.SearchUnavailable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * Brings changed products into the index, and their words into the table beside it. What is written is the state found,
 * so an event seen twice does no harm.
 */
@Component
class ProductIndexing implements OutboxHandler {

    private final ProductDocumentRepository documents;
    private final SearchConnection connection;
    private final TransactionalOperator apart;

    ProductIndexing(
            ProductDocumentRepository documents, SearchConnection connection, ReactiveTransactionManager transactions) {
        this.documents = documents;
        this.connection = connection;
        // The words stay when the index cannot be reached and the events are put off.
        this.apart = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
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
                .flatMap(found -> documents
                        .keepWords(found)
                        .as(apart::transactional)
                        .then(Mono.fromFuture(() -> connection.indexer().index(found))))
                .onErrorMap(SearchUnavailable.class, NotNow::new);
    }
}
