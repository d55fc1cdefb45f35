package jinhuo.portal.catalog.picture;

import static jinhuo.portal.shared.Sql.get;

import java.time.Duration;
import java.util.UUID;
import jinhuo.portal.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Serves the drawn picture of any product; a browser keeps it for a month. */
@RestController
class ProductPictureController {

    private static final String SELECT = """
            select name, brand, base_unit, category_code from product where id = :id
            """;

    private static final CacheControl MONTH =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    private final DatabaseClient database;

    ProductPictureController(DatabaseClient database) {
        this.database = database;
    }

    @GetMapping(path = "/api/products/{id}/picture", produces = "image/svg+xml")
    Mono<ResponseEntity<String>> picture(@PathVariable UUID id) {
        return database.sql(SELECT)
                .bind("id", id)
                .map(row -> ProductPicture.svg(
                        get(row, "name", String.class),
                        get(row, "brand", String.class),
                        get(row, "base_unit", String.class),
                        row.get("category_code", String.class)))
                .one()
                .map(svg -> ResponseEntity.ok()
                        .cacheControl(MONTH)
                        .contentType(new MediaType("image", "svg+xml"))
                        .body(svg))
                .switchIfEmpty(Mono.error(() -> new NotFound("product")));
    }
}
