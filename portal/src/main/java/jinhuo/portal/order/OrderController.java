package jinhuo.portal.order;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/orders")
class OrderController {

    private final Orders orders;
    private final OrderQueries queries;

    OrderController(Orders orders, OrderQueries queries) {
        this.orders = orders;
        this.queries = queries;
    }

    @GetMapping
    Mono<Page<OrderSummary>> page(
            Actor actor, @ParameterObject @Valid OrderFilter filter, @ParameterObject @Valid Paging paging) {
        return queries.page(actor, filter, paging);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<OrderView>> get(Actor actor, @PathVariable UUID id) {
        return versioned(queries.one(actor, id));
    }

    @PostMapping("/{id}/confirmation")
    Mono<ResponseEntity<OrderView>> confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody ConfirmOrder answer) {
        return versioned(orders.confirm(actor, id, Versions.required(version), answer));
    }

    @PostMapping("/{id}/readiness")
    Mono<ResponseEntity<OrderView>> ready(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return versioned(orders.ready(actor, id, Versions.required(version)));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<OrderView>> cancel(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody CancelOrder cancellation) {
        return versioned(orders.cancel(actor, id, Versions.required(version), cancellation.reason()));
    }

    @PostMapping("/{id}/receipt")
    Mono<ResponseEntity<OrderView>> receive(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody ReceiveOrder counted) {
        return versioned(orders.receive(actor, id, Versions.required(version), counted));
    }

    private static Mono<ResponseEntity<OrderView>> versioned(Mono<OrderView> order) {
        return order.map(view -> Versions.ok(view, view.version()));
    }
}
