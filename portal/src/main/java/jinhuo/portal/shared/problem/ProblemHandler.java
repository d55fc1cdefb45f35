package jinhuo.portal.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import jinhuo.portal.shared.BusinessFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where a failure, of a controller or of a filter, becomes an answer. Known failures are refusals with
 * their own words; anything else is our fault: logged, and answered without a word of it.
 */
@Component
@Order(-2) // before the framework's own
class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Failures failures;
    private final ProblemTexts texts;
    private final JsonMapper mapper;

    ProblemHandler(Failures failures, ProblemTexts texts, JsonMapper mapper) {
        this.failures = failures;
        this.texts = texts;
        this.mapper = mapper;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(thrown);
        }
        var failure = failures.of(thrown);
        if (failure.status().is5xxServerError() && thrown != failure) {
            LOG.error(
                    "{} {} failed",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath(),
                    thrown);
        }
        return write(
                response, failure, ProblemTexts.language(exchange.getRequest().getHeaders()));
    }

    private Mono<Void> write(ServerHttpResponse response, BusinessFailure failure, Locale language) {
        response.setStatusCode(failure.status());
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.setCacheControl("no-store");
        if (failure.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, Long.toString(failure.retryAfter().toSeconds()));
        }
        var body = mapper.writeValueAsBytes(members(failure, language));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private LinkedHashMap<String, Object> members(BusinessFailure failure, Locale language) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + failure.slug());
        members.put("title", texts.text(failure.slug() + ".title", List.of(), language));
        members.put("status", failure.status().value());
        members.put("detail", texts.text(failure.slug() + ".detail", failure.arguments(), language));
        if (!failure.fieldErrors().isEmpty()) {
            members.put(
                    "errors",
                    failure.fieldErrors().stream()
                            .map(field -> texts.field(field, language))
                            .toList());
        }
        members.putAll(failure.extras());
        return members;
    }
}
