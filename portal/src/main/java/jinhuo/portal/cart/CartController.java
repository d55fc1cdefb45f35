package jinhuo.portal.cart;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cart")
class CartController {

    private final Carts carts;

    CartController(Carts carts) {
        this.carts = carts;
    }

    @GetMapping
    Mono<CartView> get(Actor actor) {
        return carts.view(actor);
    }

    @PutMapping("/lines/{offerId}")
    Mono<CartView> put(Actor actor, @PathVariable UUID offerId, @Valid @RequestBody PutCartLine line) {
        return carts.put(actor, offerId, line.packs()).then(carts.view(actor));
    }

    @DeleteMapping("/lines/{offerId}")
    Mono<CartView> remove(Actor actor, @PathVariable UUID offerId) {
        return carts.remove(actor, offerId).then(carts.view(actor));
    }
}
