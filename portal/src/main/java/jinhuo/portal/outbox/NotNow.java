package jinhuo.portal.outbox;

/**
 * What a handler needs is not there at the moment, whatever the event. Nothing is put off for it: the events wait where
 * they are, and the relay comes back with the next signal. It says nothing of it: the handler's own feature does.
 */
public final class NotNow extends RuntimeException {

    /** Names what is missing by its failure. */
    public NotNow(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
