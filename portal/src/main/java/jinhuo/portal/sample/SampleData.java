package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;

/** Writes the whole sample on one connection; the caller holds the transaction. */
final class SampleData {

    /** Always the same goods at the same prices, so that what is shown to two people is the same. */
    private static final long SEED = 20_260_601;

    private final Connection connection;
    private final Moments moments;
    private final Random random = new Random(SEED);

    SampleData(Connection connection, Moments moments) {
        this.connection = connection;
        this.moments = moments;
    }

    /** @param passwordHash of {@link SampleAccounts#PASSWORD} */
    void write(String passwordHash) throws SQLException {
        var since = moments.daysAgo(40);
        var accounts = new SampleAccounts(connection, passwordHash, random);
        accounts.open("+8613900000001", "周明远", "administrator", null, null, moments.daysAgo(90));
        var staff = accounts.open("+8613900000002", "何静", "staff", null, null, moments.daysAgo(90));
        var places = SamplePlaces.write(connection, moments);
        var suppliers = SampleSuppliers.write(connection, accounts, staff, moments, random);
        var shops = new SampleShops(connection, accounts, places, moments, random).write(staff);

        var goods = SampleCatalogue.goods(moments, random);
        var offers = new Assortment(suppliers, since, random).of(goods);
        SampleCatalogue.write(connection, goods, offers, since);
        new SamplePriceList(connection, moments, random).write(suppliers.getFirst(), offers);

        var orders = new ArrayList<>(new SampleRequests(shops, suppliers, places, moments, random).write(connection));
        orders.addAll(new SampleTrade(shops, places, offers, moments, random).orders());
        orders.sort(Comparator.comparing(SampleOrder::placedAt));
        var ledger = new StockLedger();
        new SampleOrders(connection, moments, ledger).write(orders);
        ledger.write(connection, offers, since);
        new SamplePapers(connection, places, moments, random).write(orders);
        requestJobs(staff);
    }

    /** What arrived is invoiced, and the papers of past days are drawn, by the jobs that do so every day. */
    private void requestJobs(UUID staff) throws SQLException {
        var jobs = Rows.into("job", "kind", "parameters::jsonb", "requested_by");
        jobs.add("manifests", "{\"date\": \"%s\"}".formatted(moments.today().minusDays(1)), staff);
        jobs.add("invoices", "{}", staff);
        jobs.write(connection);
    }
}
