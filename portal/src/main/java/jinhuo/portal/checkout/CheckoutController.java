package jinhuo.portal.checkout;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jinhuo.portal.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CheckoutController {

    private final Checkouts checkouts;

    CheckoutController(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    /** 201 when it was placed now, 200 with the same orders when this key was used for the same before. */
    @PostMapping("/api/checkouts")
    @ApiResponse(responseCode = "201", description = "Placed now")
    @ApiResponse(responseCode = "200", description = "Placed before with the same key")
    Mono<ResponseEntity<CheckoutView>> place(
            Actor actor,
            @RequestHeader("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{8,100}") String key,
            @Valid @RequestBody PlaceOrder order) {
        return checkouts
                .place(actor, key, order)
                .map(checkout -> ResponseEntity.status(checkout.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(checkout.view()));
    }
}
