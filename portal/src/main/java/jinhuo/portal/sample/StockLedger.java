package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every movement of the sample's stock; the first count of each product covers all that follows. */
final class StockLedger {

    private final List<Movement> movements = new ArrayList<>();

    private record Movement(
            SampleOffer offer,
            String kind,
            BigDecimal onHand,
            BigDecimal reserved,
            @Nullable UUID order,
            @Nullable UUID actor,
            Instant at) {}

    /**
     * What the movements so far come to.
     *
     * @param onHand below zero by what was picked
     * @param most that was ever wanted at once
     */
    private record Balance(BigDecimal onHand, BigDecimal reserved, BigDecimal most) {

        static final Balance NONE = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Balance after(Movement movement) {
            var nextOnHand = onHand.add(movement.onHand());
            var nextReserved = reserved.add(movement.reserved());
            return new Balance(nextOnHand, nextReserved, most.max(nextReserved.subtract(nextOnHand)));
        }

        /** The first count: enough at any time, and for the spare packs at the end. */
        BigDecimal first(BigDecimal spare) {
            return most.max(reserved.subtract(onHand).add(spare));
        }
    }

    void reserve(SampleOffer offer, BigDecimal quantity, UUID order, UUID actor, Instant at) {
        move(new Movement(offer, "reservation", BigDecimal.ZERO, quantity, order, actor, at));
    }

    void release(SampleOffer offer, BigDecimal quantity, UUID order, UUID actor, Instant at) {
        move(new Movement(offer, "release", BigDecimal.ZERO, quantity.negate(), order, actor, at));
    }

    void pick(SampleOffer offer, BigDecimal quantity, UUID order, Instant at) {
        move(new Movement(offer, "pick", quantity.negate(), quantity.negate(), order, null, at));
    }

    /** Writes the balances and the ledger in order of time. */
    void write(Connection connection, List<SampleOffer> offers, Instant opened) throws SQLException {
        movements.sort(Comparator.comparing(Movement::at));
        var balances = new HashMap<UUID, Balance>();
        for (var movement : movements) {
            var id = movement.offer().id();
            balances.put(id, balances.getOrDefault(id, Balance.NONE).after(movement));
        }
        var stock = Rows.into("stock", "supplier_id", "product_id", "on_hand", "reserved");
        var counts = new ArrayList<Movement>();
        for (var offer : offers) {
            var balance = balances.getOrDefault(offer.id(), Balance.NONE);
            var first = balance.first(offer.inBaseUnits(offer.spare()));
            stock.add(offer.supplier().id(), offer.good().id(), first.add(balance.onHand()), balance.reserved());
            if (first.signum() > 0) {
                var account = offer.supplier().account();
                counts.add(new Movement(offer, "count", first, BigDecimal.ZERO, null, account, opened));
            }
        }
        stock.write(connection);
        writeMovements(connection, counts);
        writeMovements(connection, movements);
    }

    private static void writeMovements(Connection connection, List<Movement> movements) throws SQLException {
        var ledger = Rows.into(
                "stock_movement",
                "supplier_id",
                "product_id",
                "kind",
                "on_hand_change",
                "reserved_change",
                "order_id",
                "actor_id",
                "at");
        for (var movement : movements) {
            ledger.add(
                    movement.offer().supplier().id(),
                    movement.offer().good().id(),
                    movement.kind(),
                    movement.onHand(),
                    movement.reserved(),
                    movement.order(),
                    movement.actor(),
                    movement.at());
        }
        ledger.write(connection);
    }

    private void move(Movement movement) {
        if (movement.onHand().signum() != 0 || movement.reserved().signum() != 0) {
            movements.add(movement);
        }
    }
}
