package jinhuo.portal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.licence.CreditCode;
import jinhuo.domain.licence.FoodPermit;
import jinhuo.domain.licence.RegistrationNumber;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDataTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private TestDatabase database;

    @BeforeAll
    void load(TestDatabase loaded) throws SQLException {
        database = loaded;
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            new SampleData(connection, new Moments(Instant.now(), ZONE)).write("hash");
            connection.commit();
        }
    }

    @Test
    void hasTheGoodsOfAVillageShopAtThreeSuppliers() throws SQLException {
        assertThat(number("select count(*) from product")).isBetween(380L, 480L);
        assertThat(number("select count(distinct supplier_id) from offer")).isEqualTo(3);
        assertThat(number(
                        "select count(*) from product p where not exists (select from offer where product_id = p.id)"))
                .isZero();
        assertThat(number("""
                select count(*) from (select product_id from offer group by 1 having count(*) > 1)""")).isGreaterThan(150);
        assertThat(number("select count(*) from category")).isGreaterThan(20);
    }

    @Test
    void everyCodeHasItsCheckDigitAndNamesOnePackLevel() throws SQLException {
        var codes = texts("select gtin from barcode");

        assertThat(codes)
                .hasSizeGreaterThan(800)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThatCode(() -> Gtin.parse(code)).doesNotThrowAnyException());
        assertThat(codes).filteredOn(code -> code.startsWith("1")).isNotEmpty();
        assertThat(number("""
                select count(*) from barcode b where not exists (
                  select from pack_level l where l.product_id = b.product_id and l.unit = b.pack_unit
                    and l.base_quantity = b.base_quantity)""")).isZero();
    }

    @Test
    void everyLicenceNumberIsWellFormed() throws SQLException {
        assertThat(texts("select credit_code from supplier")).hasSize(5).allSatisfy(CreditCode::parse);
        assertThat(texts("select registration_number from shop where registration_number is not null"))
                .hasSize(11)
                .allSatisfy(RegistrationNumber::parse);
        assertThat(texts("select food_permit from shop where food_permit is not null"))
                .allSatisfy(permit ->
                        assertThat(FoodPermit.read(permit).checkDigitHolds()).isTrue());
    }

    @Test
    void stockIsTheSumOfItsMovements() throws SQLException {
        assertThat(number("""
                select count(*) from stock s left join (
                  select supplier_id, product_id, sum(on_hand_change) as on_hand, sum(reserved_change) as reserved
                  from stock_movement group by 1, 2) m using (supplier_id, product_id)
                where (s.on_hand, s.reserved) is distinct from (coalesce(m.on_hand, 0), coalesce(m.reserved, 0))
                """)).isZero();
        assertThat(number("select count(*) from stock where reserved > on_hand"))
                .isZero();
        assertThat(number("select count(*) from stock where on_hand = reserved"))
                .isPositive();
        assertThat(number("""
                select count(*) from stock s where reserved <> (
                  select coalesce(sum(coalesce(l.confirmed_packs, l.packs) * l.pack_quantity), 0)
                  from order_line l join orders o on o.id = l.order_id
                  where o.supplier_id = s.supplier_id and l.product_id = s.product_id
                    and o.status in ('placed', 'confirmed', 'partly_confirmed', 'ready'))
                """)).isZero();
    }

    @Test
    void neverHadLessThanNothingOnHand() throws SQLException {
        assertThat(number("""
                select count(*) from (
                  select sum(on_hand_change) over w as on_hand, sum(reserved_change) over w as reserved
                  from stock_movement window w as (partition by supplier_id, product_id order by id))
                where on_hand < 0 or reserved < 0 or reserved > on_hand""")).isZero();
    }

    @Test
    void ordersAreTheSumsOfTheirLines() throws SQLException {
        assertThat(number("""
                select count(*) from orders o join (
                  select order_id, sum(gross) as gross, sum(net) as net, sum(tax) as tax
                  from order_line group by 1) l on l.order_id = o.id
                where (o.gross, o.net, o.tax) is distinct from (l.gross, l.net, l.tax)""")).isZero();
        assertThat(number("select count(*) from orders")).isGreaterThan(60);
    }

    @Test
    void everyStateOfAnOrderOnTheWayIsThere() throws SQLException {
        assertThat(texts("select distinct status from orders"))
                .containsExactlyInAnyOrder(
                        "placed",
                        "confirmed",
                        "partly_confirmed",
                        "declined",
                        "cancelled",
                        "ready",
                        "loaded",
                        "received");
        assertThat(number("""
                select count(*) from orders o where status <> (
                  select to_status from order_event where order_id = o.id order by id desc limit 1)""")).isZero();
        assertThat(number("select count(*) from order_event where at > now()")).isZero();
        assertThat(number("""
                select count(*) from (
                  select at < lag(at) over (partition by order_id order by id) as back from order_event)
                where back""")).isZero();
    }

    @Test
    void whatIsPartlyConfirmedDeliversSomething() throws SQLException {
        assertThat(number("select count(*) from orders where gross = 0 and status <> 'declined'"))
                .isZero();
    }

    @Test
    void aSupplierSeesItsPriceListWithRefusedRows() throws SQLException {
        assertThat(number("select count(*) from price_list where status = 'imported' and created > 300"))
                .isEqualTo(1);
        assertThat(texts("select field from job_refusal order by line"))
                .containsExactly("gtin", "price", "packQuantity");
    }

    @Test
    void whatWasLoadedHasANoteOnAManifest() throws SQLException {
        assertThat(number("""
                select count(*) from orders o where status in ('loaded', 'received')
                  and not exists (select from delivery_note where order_id = o.id)""")).isZero();
        assertThat(number("""
                select count(*) from delivery_note n join orders o on o.id = n.order_id
                join manifest m on m.id = n.manifest_id
                where (m.delivery_line_id, m.delivery_date) <> (o.delivery_line_id, o.delivery_date)""")).isZero();
    }

    @Test
    void shopsStandInEveryStateOfCertification() throws SQLException {
        assertThat(texts("select distinct status from shop"))
                .containsExactlyInAnyOrder("draft", "submitted", "more_wanted", "approved", "rejected", "suspended");
        assertThat(number("select count(*) from shop")).isEqualTo(12);
        assertThat(number("""
                select count(*) from shop s where status = 'approved' and not (
                  exists (select from inspection where shop_id = s.id and result = 'passed')
                  and exists (select from certification_decision where shop_id = s.id and decision = 'approve')
                  and exists (select from shop_document where shop_id = s.id and kind = 'business_licence'))""")).isZero();
    }

    @Test
    void requestsStandInEveryState() throws SQLException {
        assertThat(texts("select distinct status from purchase_request"))
                .containsExactlyInAnyOrder("open", "accepted", "withdrawn", "lapsed");
        assertThat(number("""
                select count(*) from quote q
                where (status = 'accepted') <> exists (select from orders where quote_id = q.id)""")).isZero();
        assertThat(number("select count(*) from purchase_request where status = 'open' and deadline < now()"))
                .isZero();
    }

    @Test
    void everyRoleHasAnAccountToTry() throws SQLException {
        assertThat(texts("select distinct role from account join demo_account on account_id = id"))
                .containsExactlyInAnyOrder("administrator", "staff", "supplier", "retailer");
    }

    @Test
    void everyProductReachesTheSearchIndex() throws SQLException {
        assertThat(number("""
                select count(*) from product p where not exists (
                  select from outbox where aggregate_id = p.id and type = 'product_changed')""")).isZero();
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.connect();
                var result = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
