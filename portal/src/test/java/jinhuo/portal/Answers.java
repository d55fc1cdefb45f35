package jinhuo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Reads answers. */
public final class Answers {

    private Answers() {}

    /** The body of an answer that has this status. */
    public static JsonNode body(ResponseSpec answer, int status) {
        var result = answer.expectBody(JsonNode.class).returnResult();
        assertThat(result.getStatus().value()).as("%s", result).isEqualTo(status);
        return Objects.requireNonNull(result.getResponseBody());
    }

    /** The body of a refusal with this status and slug. */
    public static JsonNode problem(ResponseSpec answer, int status, String slug) {
        var problem = body(answer, status);
        assertThat(problem.path("type").asString()).as("%s", problem).isEqualTo("/problems/" + slug);
        return problem;
    }
}
