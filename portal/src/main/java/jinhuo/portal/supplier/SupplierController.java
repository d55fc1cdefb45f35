package jinhuo.portal.supplier;

import jakarta.validation.Valid;
import jinhuo.portal.accounts.SessionView;
import jinhuo.portal.accounts.Sessions;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A supplier's application and own details. */
@RestController
class SupplierController {

    private final Suppliers suppliers;
    private final SupplierRepository table;
    private final Sessions sessions;

    SupplierController(Suppliers suppliers, SupplierRepository table, Sessions sessions) {
        this.suppliers = suppliers;
        this.table = table;
        this.sessions = sessions;
    }

    @PostMapping("/api/supplier-applications")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SessionView> apply(@Valid @RequestBody ApplyAsSupplier form, ServerWebExchange exchange) {
        return suppliers.apply(form).flatMap(account -> sessions.open(account, exchange));
    }

    @GetMapping("/api/supplier")
    Mono<ResponseEntity<SupplierView>> own(Actor actor) {
        return table.find(actor.requireSupplier())
                .switchIfEmpty(Mono.error(() -> new NotFound("supplier")))
                .map(supplier -> Versions.ok(SupplierView.of(supplier), supplier.version()));
    }

    @PutMapping("/api/supplier")
    Mono<ResponseEntity<SupplierView>> change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeSupplier form,
            Actor actor) {
        return suppliers
                .change(actor, Versions.required(ifMatch), form)
                .map(supplier -> Versions.ok(SupplierView.of(supplier), supplier.version()));
    }
}
