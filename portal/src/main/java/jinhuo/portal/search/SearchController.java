package jinhuo.portal.search;

import jakarta.validation.Valid;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One field for names, sounds, initials and codes. */
@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/search")
    Mono<SearchView> find(
            @RequestParam(defaultValue = "") String q, @ParameterObject @Valid Paging paging, @Nullable Actor actor) {
        return search.search(q, paging, actor);
    }
}
