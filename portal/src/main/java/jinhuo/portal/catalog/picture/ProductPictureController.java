package jinhuo.portal.catalog.picture;

import java.time.Duration;
import java.util.UUID;
import jinhuo.portal.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Serves the drawn picture of any product; a browser keeps it for a month. */
@RestController
class ProductPictureController {

    private static final CacheControl MONTH =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    private final ProductPictureRepository pictures;

    ProductPictureController(ProductPictureRepository pictures) {
        this.pictures = pictures;
    }

    @GetMapping(path = "/api/products/{id}/picture", produces = "image/svg+xml")
    Mono<ResponseEntity<String>> picture(@PathVariable UUID id) {
        return pictures.find(id)
                .map(svg -> ResponseEntity.ok()
                        .cacheControl(MONTH)
                        .contentType(new MediaType("image", "svg+xml"))
                        .body(svg))
                .switchIfEmpty(Mono.error(() -> new NotFound("product")));
    }
}
