package jinhuo.portal.shared.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.resource.PathResourceResolver;
import reactor.core.publisher.Mono;

/** Finds files, and the start page for the addresses that only the web app knows, as in {@code /orders/7}. */
final class StartPageResolver extends PathResourceResolver {

    static final String PAGE = "index.html";

    private static final List<String> OURS = List.of("api/", "actuator/", "v3/", "webjars/", "_app/");

    @Override
    protected Mono<Resource> getResource(String path, Resource location) {
        return super.getResource(path, location)
                .switchIfEmpty(
                        Mono.defer(() -> isPageOfTheApp(path) ? super.getResource(PAGE, location) : Mono.empty()));
    }

    /** A name with an ending is a file that is missing. */
    private static boolean isPageOfTheApp(String path) {
        return OURS.stream().noneMatch(prefix -> (path + "/").startsWith(prefix))
                && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
