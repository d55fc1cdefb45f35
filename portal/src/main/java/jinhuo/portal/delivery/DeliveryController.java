package jinhuo.portal.delivery;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where goods are delivered, and when: few enough to be sent whole. */
@RestController
class DeliveryController {

    private final DeliveryRepository delivery;

    DeliveryController(DeliveryRepository delivery) {
        this.delivery = delivery;
    }

    @GetMapping("/api/townships")
    Mono<List<Township>> townships() {
        return delivery.townships().collectList();
    }

    @GetMapping("/api/delivery-lines")
    Mono<List<DeliveryLine>> lines() {
        return delivery.lines().collectList();
    }
}
