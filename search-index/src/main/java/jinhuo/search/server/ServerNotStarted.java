package jinhuo.search.server;

/** Elasticsearch could not be started. The message is one sentence for people, with the remedy. */
public final class ServerNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServerNotStarted(String message) {
        super(message);
    }

    ServerNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
