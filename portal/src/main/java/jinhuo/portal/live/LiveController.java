package jinhuo.portal.live;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import jinhuo.portal.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Live pages over Server-Sent Events. */
@RestController
class LiveController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final LivePages pages;

    LiveController(LivePages pages) {
        this.pages = pages;
    }

    /** Events named by their type; a comment at once and every 20 s, so that proxies keep the connection. */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = LiveEvent.class)))
    Flux<ServerSentEvent<LiveEvent>> events(Actor viewer) {
        var events = pages.of(viewer)
                .map(event -> ServerSentEvent.builder(event).event(event.type()).build())
                .materialize();
        var heartbeat = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat ->
                        ServerSentEvent.<LiveEvent>builder().comment("live").build())
                .materialize();
        // Materialized, so that the stream ends with the events and not with the heartbeat.
        return Flux.merge(events, heartbeat).dematerialize();
    }
}
