package jinhuo.portal;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.r2dbc.core.DatabaseClient;

/** People and things in the state that a test starts from, reached through the API where that is cheap. */
public final class Fixtures {

    public static final String PASSWORD = "correct horse 马";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String baseUrl;
    private final DatabaseClient database;

    Fixtures(String baseUrl, DatabaseClient database) {
        this.baseUrl = baseUrl;
        this.database = database;
    }

    /** A browser that has not signed in. */
    public ApiClient anonymous() {
        return new ApiClient(baseUrl);
    }

    /** A number that nobody has yet, as people write it. */
    public static String newPhone() {
        return "139%08d".formatted(COUNT.incrementAndGet());
    }

    /** A registered retailer with the empty draft of a shop. */
    public ApiClient retailer() {
        return retailer(newPhone());
    }

    /** A registered retailer with this number. */
    public ApiClient retailer(String phone) {
        var client = anonymous();
        client.post("/api/accounts", Map.of("phone", phone, "password", PASSWORD, "name", "张店主"))
                .expectStatus()
                .isCreated();
        return client;
    }

    /** A member of staff. */
    public ApiClient staff() {
        return withRole("staff");
    }

    /** An administrator. */
    public ApiClient administrator() {
        return withRole("administrator");
    }

    /** Signs in with the password of all fixtures. */
    public ApiClient signIn(String phone) {
        var client = anonymous();
        client.post("/api/session", Map.of("phone", phone, "password", PASSWORD))
                .expectStatus()
                .isOk();
        return client;
    }

    /** An account of the house: it comes about by an administrator, or by a statement for the first one. */
    private ApiClient withRole(String role) {
        var phone = newPhone();
        retailer(phone);
        database.sql("update account set role = :role, shop_id = null where phone = :phone")
                .bind("role", role)
                .bind("phone", "+86" + phone)
                .then()
                .block();
        return signIn(phone);
    }
}
