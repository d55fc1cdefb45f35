package jinhuo.portal.shared.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the web app that the build packs under {@code META-INF/resources}. Files with a hash in their names are kept
 * by browsers for ever; everything else is asked for anew, so that a new version is seen at the next click.
 */
@Configuration(proxyBeanMethods = false)
class FrontEnd implements WebFluxConfigurer {

    static final String ROOT = "classpath:/META-INF/resources/";

    private static final Map<String, MediaType> TYPES = Map.of(
            "webmanifest", MediaType.parseMediaType("application/manifest+json"),
            "wasm", MediaType.parseMediaType("application/wasm"),
            "js", MediaType.parseMediaType("text/javascript"));

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        var forEver = resources
                .addResourceHandler("/_app/immutable/**")
                .addResourceLocations(ROOT + "_app/immutable/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        forEver.setMediaTypes(TYPES);
        var anew =
                resources.addResourceHandler("/**").addResourceLocations(ROOT).setCacheControl(CacheControl.noCache());
        anew.setMediaTypes(TYPES);
        anew.resourceChain(false).addResolver(new StartPageResolver());
    }

    @Bean
    @Order(-1) // before Boot's own welcome page, which may be cached
    RouterFunction<ServerResponse> startPage() {
        return RouterFunctions.route(GET("/"), request -> page());
    }

    private static Mono<ServerResponse> page() {
        var page = new ClassPathResource("META-INF/resources/" + StartPageResolver.PAGE);
        return page.exists()
                ? ServerResponse.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(page)
                : ServerResponse.notFound().build();
    }
}
