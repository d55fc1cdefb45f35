package jinhuo.portal.certification;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.TradeDay;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A retailer's own shop. */
@RestController
@RequestMapping("/api/shop")
class ShopController {

    private final Shops shops;
    private final EvidenceReader reader;
    private final TradeDay day;

    ShopController(Shops shops, EvidenceReader reader, TradeDay day) {
        this.shops = shops;
        this.reader = reader;
        this.day = day;
    }

    @GetMapping
    Mono<ResponseEntity<ShopView>> get(Actor actor) {
        return shops.find(actor).map(this::view);
    }

    @PutMapping
    Mono<ResponseEntity<ShopView>> save(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SaveShop form,
            Actor actor) {
        return shops.save(actor, Versions.required(ifMatch), form).map(this::view);
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ShopDocument> addDocument(@RequestPart("kind") String kind, @RequestPart("file") Part file, Actor actor) {
        var known = kind(kind);
        return reader.read("file", file)
                .flatMap(photo -> shops.addDocument(actor, known, photo.upload(), photo.mediaType()));
    }

    @DeleteMapping("/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removeDocument(@PathVariable UUID id, Actor actor) {
        return shops.removeDocument(actor, id);
    }

    @PostMapping("/submission")
    Mono<ResponseEntity<ShopView>> submit(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Actor actor) {
        return shops.submit(actor, Versions.required(ifMatch)).map(this::view);
    }

    private ResponseEntity<ShopView> view(Shop shop) {
        return Versions.ok(ShopView.ofOwn(shop, day.today()), shop.version());
    }

    private static DocumentKind kind(String text) {
        return Codes.find(DocumentKind.class, text)
                .orElseThrow(() -> new Invalid(
                        List.of(FieldFailure.accepting("kind", "type", Codes.accepted(DocumentKind.class)))));
    }
}
