package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jinhuo.portal.sample.SampleShops.Shop;
import jinhuo.portal.sample.SampleSuppliers.Supplier;

/** Purchase requests in every state, with the quotes for them and the orders that came of it. */
final class SampleRequests {

    private final List<Shop> shops;
    private final List<Supplier> suppliers;
    private final SamplePlaces places;
    private final Moments moments;
    private final Random random;
    private final Rows requests = Rows.into(
            "purchase_request",
            "id",
            "shop_id",
            "description",
            "quantity",
            "unit",
            "target_price",
            "needed_by",
            "deadline",
            "township_code",
            "note",
            "status",
            "created_by",
            "created_at",
            "version");
    private final Rows quotes = Rows.into(
            "quote",
            "id",
            "request_id",
            "supplier_id",
            "description",
            "pack_unit",
            "base_unit",
            "pack_quantity",
            "packs",
            "price",
            "vat_rate",
            "valid_until",
            "note",
            "status",
            "revision",
            "quoted_by",
            "quoted_at");
    private final List<SampleOrder> orders = new ArrayList<>();

    private record Request(UUID id, Shop shop) {}

    SampleRequests(List<Shop> shops, List<Supplier> suppliers, SamplePlaces places, Moments moments, Random random) {
        this.shops = shops;
        this.suppliers = suppliers;
        this.places = places;
        this.moments = moments;
        this.random = random;
    }

    /** Writes requests and quotes, and returns the orders of the accepted ones, which are still to be written. */
    List<SampleOrder> write(Connection connection) throws SQLException {
        var journal = new Journal(connection);
        var all = new ArrayList<Request>();
        for (var row : SampleFile.read("requests")) {
            all.add(add(row, journal));
        }
        for (var row : SampleFile.read("quotes")) {
            add(row, all.get(row.number("request") - 1));
        }
        requests.write(connection);
        quotes.write(connection);
        journal.write();
        return orders;
    }

    private Request add(SampleFile.Row row, Journal journal) {
        var shop = shops.get(row.number("shop") - 1);
        var created = hoursAgo(row);
        var id = TimeOrderedId.at(created, random);
        var open = row.text("status").equals("open");
        requests.add(
                id,
                shop.id(),
                row.text("description"),
                new BigDecimal(row.text("quantity")),
                row.text("unit"),
                row.has("target_price") ? new BigDecimal(row.text("target_price")) : null,
                moments.today().plusDays(row.number("needed_in_days")),
                moments.minutesAgo(-60 * row.number("deadline_hours")),
                shop.row().text("township_code"),
                row.text("note"),
                row.text("status"),
                shop.account(),
                created,
                open ? 0 : 1);
        if (open) {
            journal.announce("purchase_request", id, "request_posted", "{\"shopId\":\"%s\"}".formatted(shop.id()));
        }
        return new Request(id, shop);
    }

    private void add(SampleFile.Row row, Request request) {
        var supplier = suppliers.get(row.number("supplier") - 1);
        var quoted = hoursAgo(row);
        var id = TimeOrderedId.at(quoted, random);
        quotes.add(
                id,
                request.id(),
                supplier.id(),
                row.text("description"),
                row.text("pack_unit"),
                row.text("base_unit"),
                new BigDecimal(row.text("pack_quantity")),
                row.number("packs"),
                new BigDecimal(row.text("price")),
                new BigDecimal(row.text("vat")),
                quoted.plusSeconds(3600L * row.number("valid_hours")),
                row.text("note"),
                row.text("status"),
                row.number("revision"),
                supplier.account(),
                quoted);
        if (row.text("status").equals("accepted")) {
            orders.add(order(row, request.shop(), supplier, id, quoted.plusSeconds(5 * 3600)));
        }
    }

    private SampleOrder order(SampleFile.Row row, Shop shop, Supplier supplier, UUID quote, Instant at) {
        var line = places.line(shop);
        var date = line.calendar().next(at).date();
        var fate = date.isBefore(moments.today()) ? Fate.ARRIVED : Fate.IS_CONFIRMED;
        var goods = new SampleLine(
                null,
                row.text("description"),
                "",
                row.text("pack_unit"),
                row.text("base_unit"),
                new BigDecimal(row.text("pack_quantity")),
                row.number("packs"),
                new BigDecimal(row.text("price")),
                new BigDecimal(row.text("vat")),
                null,
                null,
                null,
                null);
        var lines = List.of(goods.after(fate, false));
        return new SampleOrder(TimeOrderedId.at(at, random), null, quote, shop, supplier, line, date, at, fate, lines);
    }

    private Instant hoursAgo(SampleFile.Row row) {
        return moments.minutesAgo(60 * row.number("hours_ago"));
    }
}
