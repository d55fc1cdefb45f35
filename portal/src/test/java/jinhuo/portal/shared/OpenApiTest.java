package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description from which the front end's types are made. */
class OpenApiTest extends PortalTest {

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
