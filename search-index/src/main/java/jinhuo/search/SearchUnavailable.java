package jinhuo.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Elasticsearch does not answer, or it has no index yet. Nothing is lost by it: PostgreSQL is the record. */
public final class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    SearchUnavailable(String message) {
        super(message);
    }

    SearchUnavailable(Throwable cause) {
        super("Elasticsearch is not available", cause);
    }

    /** Runs the request, also where it fails before it is sent, and names the failures that are the server's. */
    static <T> CompletableFuture<T> guard(Supplier<CompletableFuture<T>> request) {
        CompletableFuture<T> answer;
        try {
            answer = request.get();
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        return answer.exceptionallyCompose(failure -> CompletableFuture.failedFuture(named(failure)));
    }

    private static Throwable named(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var lost = cause instanceof IOException || cause instanceof IllegalStateException;
        return lost || isMissingOrBusy(cause) ? new SearchUnavailable(cause) : cause;
    }

    private static boolean isMissingOrBusy(Throwable cause) {
        return cause instanceof ElasticsearchException answer
                && (answer.status() == NOT_FOUND || answer.status() >= TOO_MANY_REQUESTS);
    }
}
