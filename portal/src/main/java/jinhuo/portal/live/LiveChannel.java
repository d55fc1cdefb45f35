package jinhuo.portal.live;

import jinhuo.portal.outbox.Signals;
import jinhuo.portal.shared.Json;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends messages to all portals, with the commit of the transaction around it. */
@Component
class LiveChannel {

    private static final String SEND = "select pg_notify(:channel, :message)";

    private final DatabaseClient database;
    private final Json json;

    LiveChannel(DatabaseClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> send(LiveMessage message) {
        return database.sql(SEND)
                .bind("channel", Signals.LIVE)
                .bind("message", json.write(message).asString())
                .then();
    }
}
