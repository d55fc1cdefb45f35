package jinhuo.portal.catalog;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The catalogue, open to everybody; prices are not. */
@RestController
class ProductController {

    private final Products products;
    private final BarcodeResolver barcodes;
    private final Viewers viewers;

    ProductController(Products products, BarcodeResolver barcodes, Viewers viewers) {
        this.products = products;
        this.barcodes = barcodes;
        this.viewers = viewers;
    }

    @GetMapping("/api/products")
    Mono<Page<ProductView>> browse(
            @RequestParam(required = false) @Nullable String category,
            @ParameterObject @Valid Paging paging,
            @Nullable Actor actor) {
        return viewers.of(actor).flatMap(viewer -> products.browse(category, paging, viewer));
    }

    @GetMapping("/api/products/{id}")
    Mono<ProductView> get(@PathVariable UUID id, @Nullable Actor actor) {
        return viewers.of(actor).flatMap(viewer -> products.card(id, viewer));
    }

    @GetMapping("/api/barcodes/{code}")
    Mono<BarcodeResolution> resolve(@PathVariable String code, @Nullable Actor actor) {
        return viewers.of(actor).flatMap(viewer -> barcodes.resolve(code, viewer));
    }
}
