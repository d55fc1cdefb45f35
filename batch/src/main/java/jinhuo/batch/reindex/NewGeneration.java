package jinhuo.batch.reindex;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import jinhuo.batch.worker.JobFailure;
import jinhuo.search.ProductDocument;
import jinhuo.search.SearchConnection;
import jinhuo.search.SearchUnavailable;

/** The index to be, step by step; waits for Elasticsearch, a minute at most. */
class NewGeneration {

    private static final int PATIENCE_SECONDS = 60;

    private final SearchConnection connection;

    NewGeneration(SearchConnection connection) {
        this.connection = connection;
    }

    /** Its name; from now on it follows what changes. */
    String create() {
        return await(connection.index().newGeneration());
    }

    void fill(String generation, List<ProductDocument> products) {
        await(connection.indexer().index(generation, products));
    }

    /** Searches find what is in it from now on. */
    void takeOver(String generation) {
        await(connection.index().swap(generation));
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SearchUnavailable) {
                throw (JobFailure) new JobFailure("search_unavailable").initCause(e);
            }
            throw e;
        }
    }
}
