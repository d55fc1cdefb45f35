package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description from which the front end's types are made. */
class OpenApiTest extends PortalTest {

    private static final Path COPY = Path.of("../frontend/openapi.json");

    private static final String RENEW = "mvn verify -pl portal -am -Dfrontend.skip -Dtest=OpenApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Djinhuo.openapi.write=true";

    private static final JsonMapper READABLE = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /** Where the server happens to listen is no part of the copy. */
    @Test
    void theFrontEndsCopyIsWhatTheServerSays() throws IOException {
        var said = ((ObjectNode) description()).without("servers");
        if (Boolean.getBoolean("jinhuo.openapi.write")) {
            Files.writeString(COPY, READABLE.writeValueAsString(said) + "\n");
        }

        assertThat(READABLE.readTree(Files.readString(COPY)).equals(said))
                .as("frontend/openapi.json is what the server says; renew it by: %s", RENEW)
                .isTrue();
    }

    @Test
    void isOpenApi31() {
        assertThat(description().get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void operationIdsAreUniqueAndStable() {
        var ids = new ArrayList<String>();
        description()
                .get("paths")
                .values()
                .forEach(path -> path.values()
                        .forEach(operation ->
                                ids.add(operation.get("operationId").asString())));

        assertThat(ids).doesNotHaveDuplicates().contains("sessionOpen", "accountRegister");
    }

    @Test
    void membersAreRequiredUnlessTheyMayBeNull() {
        var session = description().at("/components/schemas/SessionView");

        assertThat(session.get("required").valueStream().map(JsonNode::asString))
                .contains("accountId", "certified", "demo")
                .doesNotContain("shopId", "supplierId", "shopStatus");
    }

    @Test
    void whatMayBeNullSaysSo() {
        var session = description().at("/components/schemas/SessionView/properties");

        assertThat(session.at("/shopId/oneOf/1/type").asString()).isEqualTo("null");
        assertThat(session.at("/accountId/type").asString()).isEqualTo("string");
    }

    @Test
    void theSessionHasTheWordsOfWhatItTellsOf() {
        var schemas = description().at("/components/schemas");
        var session = schemas.at("/SessionView/properties");

        assertThat(session.at("/shopStatus/oneOf/0/enum")).isEqualTo(schemas.at("/ShopView/properties/status/enum"));
        assertThat(session.at("/supplierStatus/oneOf/0/enum"))
                .isEqualTo(schemas.at("/SupplierView/properties/status/enum"));
    }

    @Test
    void whoChangesAnOrderMustNameItsVersion() {
        var parameters =
                description().get("paths").get("/api/orders/{id}/readiness").at("/post/parameters");

        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.get("required").asBoolean())
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactly("id", "If-Match");
    }

    @Test
    void enumsGoByTheirWordsOnTheWire() {
        var role = description().at("/components/schemas/SessionView/properties/role");

        assertThat(role.toString()).contains("retailer").doesNotContain("RETAILER");
    }

    @Test
    void thereIsAPageToReadItWithoutLooseningThePolicy() {
        anonymous().get("/swagger-ui.html").expectStatus().is3xxRedirection();
        anonymous()
                .get("/swagger-ui/index.html")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Security-Policy", ".*default-src 'self'.*");
        anonymous().get("/swagger-ui/swagger-ui-bundle.js").expectStatus().isOk();
    }

    private JsonNode description() {
        var body = anonymous()
                .get("/v3/api-docs")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
