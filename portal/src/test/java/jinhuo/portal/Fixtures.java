package jinhuo.portal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** People and things in the state that a test starts from, reached through the API where that is cheap. */
public final class Fixtures {

    public static final String PASSWORD = "correct horse 马";

    /** Few rounds: a test need not be safe, and signs in often. */
    private static final String HASH =
            Objects.requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD));

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String baseUrl;
    private final DatabaseClient database;

    Fixtures(String baseUrl, DatabaseClient database) {
        this.baseUrl = baseUrl;
        this.database = database;
    }

    /** Where the portal under test listens. */
    public String baseUrl() {
        return baseUrl;
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

    /** Somebody of a role. */
    public ApiClient as(String role) {
        return switch (role) {
            case "retailer" -> retailer();
            case "supplier" -> supplier().client();
            default -> withRole(role);
        };
    }

    /** Signs in with the password of all fixtures. */
    public ApiClient signIn(String phone) {
        var client = anonymous();
        client.post("/api/session", Map.of("phone", phone, "password", PASSWORD))
                .expectStatus()
                .isOk();
        return client;
    }

    /** An approved supplier's account. */
    public Supplier supplier() {
        var number = COUNT.incrementAndGet();
        var id = one("""
                insert into supplier (name, credit_code, contact_name, contact_phone, address, status, decided_at)
                values (:name, :creditCode, '王经理', '+8613900000000', '县城商贸路 1 号', 'approved', now())
                returning id
                """, Map.of("name", "供应商" + number, "creditCode", newCreditCode()));
        var phone = insertAccount("supplier", "supplier_id", id);
        return new Supplier(id, phone, signIn(phone));
    }

    /** A retailer whose shop is certified, in the township {@code 330127001} of a line that runs every day. */
    public Shop certifiedShop() {
        var township = township();
        var id = one(
                """
                insert into shop (name, registration_number, township_code, address, contact_name, contact_phone, status, submitted_at)
                values (:name, :creditCode, :township, '村口 1 号', '张店主', '+8613900000000', 'approved', now())
                returning id
                """,
                Map.of("name", "便利店" + COUNT.incrementAndGet(), "creditCode", newCreditCode(), "township", township));
        var phone = insertAccount("retailer", "shop_id", id);
        return new Shop(id, phone, signIn(phone), township);
    }

    /**
     * An offer of a new product of a supplier: cases of 24 bottles at 48.00, VAT 13 %, from one case.
     *
     * @param stockPacks cases on hand
     */
    public Offer offer(Supplier supplier, int stockPacks) {
        return offer(supplier, stockPacks, "48.00", 1, 1);
    }

    /** Gives the product of an offer another name, and tells the index. */
    public Offer named(Offer offer, String name) {
        run("""
                with changed as (
                  update product set name = :name, version = version + 1 where id = :id returning id
                )
                insert into outbox (aggregate_type, aggregate_id, type) select 'product', id, 'product_changed' from changed
                """, Map.of("name", name, "id", offer.productId()));
        return offer;
    }

    /** An offer of a new product of a supplier, in cases of 24 bottles, VAT 13 %. */
    public Offer offer(Supplier supplier, int stockPacks, String price, int minimumPacks, int multiplePacks) {
        var product = one(
                "insert into product (name, brand, specification, base_unit) values (:name, '山泉', '550ml', '瓶') returning id",
                Map.of("name", "矿泉水" + COUNT.incrementAndGet()));
        var pack = one(
                "insert into pack_level (product_id, unit, base_quantity) values (:product, '箱', 24) returning id",
                Map.of("product", product));
        var offer = one(
                """
                insert into offer (supplier_id, product_id, pack_level_id, price, minimum_packs, multiple_packs, vat_rate)
                values (:supplier, :product, :pack, :price, :minimum, :multiple, 0.13)
                returning id
                """,
                Map.of(
                        "supplier", supplier.id(),
                        "product", product,
                        "pack", pack,
                        "price", new BigDecimal(price),
                        "minimum", minimumPacks,
                        "multiple", multiplePacks));
        run(
                "insert into stock (supplier_id, product_id, on_hand) values (:supplier, :product, :packs * 24)",
                Map.of("supplier", supplier.id(), "product", product, "packs", stockPacks));
        run("""
                insert into stock_movement (supplier_id, product_id, kind, on_hand_change)
                values (:supplier, :product, 'count', :packs * 24)
                """, Map.of("supplier", supplier.id(), "product", product, "packs", stockPacks));
        return new Offer(offer, product, supplier);
    }

    /** The one township of the tests, with a line that runs every day and may be ordered for until 18:00. */
    public String township() {
        run("""
                insert into township (code, name_zh, name_en, county_zh, county_en, latitude, longitude)
                values ('330127001', '千岛湖镇', 'Qiandaohu', '淳安县', 'Chun''an', 29.6, 119.03)
                on conflict do nothing
                """, Map.of());
        run("""
                insert into delivery_line (code, name_zh, name_en, weekdays, cutoff, time_zone, vehicle, capacity_kg)
                values ('T1', '测试线', 'Test line', '{1,2,3,4,5,6,7}', '18:00', 'Asia/Shanghai', '浙A·00001', 3000)
                on conflict do nothing
                """, Map.of());
        run("""
                insert into line_stop (township_code, delivery_line_id, position)
                select '330127001', id, 1 from delivery_line where code = 'T1'
                on conflict do nothing
                """, Map.of());
        return "330127001";
    }

    /** A unified social credit code that nobody has yet, with the right check character. */
    public static String newCreditCode() {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var body = "91330127MA%07d".formatted(COUNT.incrementAndGet());
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum += alphabet.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }

    /** Runs a statement that gives one id. */
    public UUID one(String sql, Map<String, ?> values) {
        return Objects.requireNonNull(database.sql(sql)
                .bindValues(values)
                .map(row -> Objects.requireNonNull(row.get(0, UUID.class)))
                .one()
                .block());
    }

    /** Runs a statement. */
    public void run(String sql, Map<String, ?> values) {
        database.sql(sql).bindValues(values).then().block();
    }

    private ApiClient withRole(String role) {
        return signIn(insertAccount(role, null, null));
    }

    private String insertAccount(String role, @Nullable String idColumn, @Nullable UUID id) {
        var phone = newPhone();
        var sql = idColumn == null
                ? "insert into account (phone, password_hash, name, role) values (:phone, :hash, :name, :role)"
                : "insert into account (phone, password_hash, name, role, " + idColumn
                        + ") values (:phone, :hash, :name, :role, '" + id + "')";
        run(sql, Map.of("phone", "+86" + phone, "hash", HASH, "name", "测试" + role, "role", role));
        return phone;
    }

    /** A supplier's id, telephone number and signed-in browser. */
    public record Supplier(UUID id, String phone, ApiClient client) {}

    /** A shop's id, telephone number, signed-in browser and township. */
    public record Shop(UUID id, String phone, ApiClient client, String township) {}

    /** An offer, its product and who makes it. */
    public record Offer(UUID id, UUID productId, Supplier supplier) {}
}
