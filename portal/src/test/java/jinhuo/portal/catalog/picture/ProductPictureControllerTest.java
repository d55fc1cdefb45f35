package jinhuo.portal.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;

class ProductPictureControllerTest extends PortalTest {

    @Test
    void drawsAProductForAnybodyAndForLong() {
        var id = database.sql("insert into product (name, base_unit) values ('陈醋', '瓶') returning id")
                .map(row -> row.get("id", UUID.class))
                .one()
                .block();

        var answer = anonymous()
                .get("/api/products/{id}/picture", id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/svg+xml")
                .expectHeader()
                .valueMatches("Cache-Control", ".*max-age=2592000.*public.*")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(answer).startsWith("<svg").contains(">陈</text>");
    }

    @Test
    void thereIsNoPictureOfNothing() {
        anonymous()
                .get("/api/products/{id}/picture", UUID.randomUUID())
                .expectStatus()
                .isNotFound();
    }
}
