package jinhuo.portal.catalog;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a product may be sorted under and taxed by. */
@RestController
class CategoryController {

    private final CategoryRepository categories;
    private final VatRates vatRates;

    CategoryController(CategoryRepository categories, VatRates vatRates) {
        this.categories = categories;
        this.vatRates = vatRates;
    }

    @GetMapping("/api/categories")
    Mono<List<Category>> list() {
        return categories.findAll().collectList();
    }

    @GetMapping("/api/vat-rates")
    Mono<List<VatRate>> vatRates() {
        return vatRates.today();
    }
}
