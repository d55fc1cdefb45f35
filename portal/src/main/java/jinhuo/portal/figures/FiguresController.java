package jinhuo.portal.figures;

import jinhuo.portal.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The figures of the two desks. */
@RestController
class FiguresController {

    private final FigureRepository figures;

    FiguresController(FigureRepository figures) {
        this.figures = figures;
    }

    @GetMapping("/api/figures")
    Mono<StaffFigures> ofAll() {
        return Mono.zip(figures.waiting(), figures.ordersByStatus(null), figures.ordersByDay(null))
                .map(all -> StaffFigures.of(all.getT1(), all.getT2(), all.getT3()));
    }

    @GetMapping("/api/supplier-figures")
    Mono<SupplierFigures> ofSupplier(Actor actor) {
        var supplier = actor.requireSupplier();
        return Mono.zip(figures.offers(supplier), figures.ordersByStatus(supplier), figures.ordersByDay(supplier))
                .map(own -> SupplierFigures.of(own.getT1(), own.getT2(), own.getT3()));
    }
}
