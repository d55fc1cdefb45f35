package jinhuo.portal.outbox;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What PostgreSQL tells all portals ({@code NOTIFY}), heard on one connection outside the pool that is open while
 * anybody listens. When it is lost the listeners get its error: they have missed something and must look again.
 */
@Component
public class Signals {

    /** Something was appended to the outbox. */
    static final String OUTBOX = "jinhuo_outbox";

    /** Something changed that a page may be showing. */
    public static final String LIVE = "jinhuo_live";

    private final Flux<Notification> all;

    Signals(ConnectionFactory connections) {
        var direct = connections instanceof ConnectionPool pool ? pool.unwrap() : connections;
        this.all = Flux.usingWhen(
                        Mono.from(direct.create()).cast(PostgresqlConnection.class),
                        Signals::listen,
                        PostgresqlConnection::close)
                .share();
    }

    /** The texts of a channel, as they come. A listener that is too slow loses the oldest. */
    public Flux<String> on(String channel) {
        return all.filter(signal -> signal.getName().equals(channel))
                .map(signal -> signal.getParameter() == null ? "" : signal.getParameter())
                .onBackpressureBuffer(256, lost -> {}, reactor.core.publisher.BufferOverflowStrategy.DROP_OLDEST);
    }

    private static Flux<Notification> listen(PostgresqlConnection connection) {
        var channels = connection
                .createStatement("listen " + OUTBOX + "; listen " + LIVE)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .then();
        return connection.getNotifications().mergeWith(channels.cast(Notification.class));
    }
}
