package jinhuo.portal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.domain.delivery.DeliveryDay;
import jinhuo.portal.sample.SampleShops.Shop;
import jinhuo.portal.sample.SampleSuppliers.Supplier;

/** Four weeks of orders: the older ones have arrived, the last ones stand in every state on the way. */
final class SampleTrade {

    private static final int DAYS = 27;
    private static final List<Fate> PAST = List.of(
            Fate.ARRIVED,
            Fate.ARRIVED,
            Fate.ARRIVED_SHORT,
            Fate.ARRIVED,
            Fate.ARRIVED,
            Fate.ARRIVED,
            Fate.IS_CANCELLED,
            Fate.ARRIVED,
            Fate.ARRIVED,
            Fate.ARRIVED_DAMAGED,
            Fate.ARRIVED,
            Fate.IS_DECLINED,
            Fate.ARRIVED);
    private static final List<Fate> COMING = List.of(
            Fate.IS_READY,
            Fate.WAITS,
            Fate.IS_CONFIRMED,
            Fate.IS_SHORT,
            Fate.WAITS,
            Fate.IS_READY,
            Fate.IS_DECLINED,
            Fate.IS_CONFIRMED,
            Fate.IS_CANCELLED);

    private final List<Shop> shops;
    private final SamplePlaces places;
    private final List<SampleOffer> offers;
    private final Moments moments;
    private final Random random;
    private final List<SampleOrder> orders = new ArrayList<>();
    private int past;
    private int coming;

    SampleTrade(List<Shop> shops, SamplePlaces places, List<SampleOffer> offers, Moments moments, Random random) {
        this.shops = shops;
        this.places = places;
        this.offers = offers.stream().filter(SampleOffer::listed).toList();
        this.moments = moments;
        this.random = random;
    }

    /** All orders, oldest first. */
    List<SampleOrder> orders() {
        for (var day = DAYS; day >= 0; day--) {
            buyOn(moments.today().minusDays(day), day);
        }
        var approved = shops.stream().filter(shop -> shop.isIn("approved")).toList();
        IntStream.range(0, approved.size())
                .forEach(index -> checkOut(approved.get(index), moments.minutesAgo(200 - index * 30)));
        onTheWay();
        orders.sort(Comparator.comparing(SampleOrder::placedAt));
        return orders;
    }

    private void buyOn(LocalDate date, int daysAgo) {
        for (var shop : shops) {
            var open = shop.isIn("approved") || shop.isIn("suspended") && daysAgo > 11;
            var at = moments.at(date, LocalTime.of(7, 0)).plus(Duration.ofMinutes(random.nextInt(840)));
            if (open && random.nextInt(3) == 0 && at.isBefore(moments.minutesAgo(240))) {
                checkOut(shop, at);
            }
        }
    }

    /** A basket of four to nine products; it splits by supplier. */
    private void checkOut(Shop shop, Instant at) {
        var basket = new LinkedHashMap<UUID, SampleOffer>();
        IntStream.range(0, 4 + random.nextInt(6))
                .mapToObj(index -> offers.get(random.nextInt(offers.size())))
                .forEach(offer -> basket.putIfAbsent(offer.good().id(), offer));
        var bySupplier = new LinkedHashMap<Supplier, List<SampleOffer>>();
        basket.values()
                .forEach(offer -> bySupplier
                        .computeIfAbsent(offer.supplier(), supplier -> new ArrayList<>())
                        .add(offer));
        var checkout = TimeOrderedId.at(at, random);
        bySupplier.forEach((supplier, chosen) -> orders.add(order(checkout, shop, supplier, chosen, at)));
    }

    private SampleOrder order(UUID checkout, Shop shop, Supplier supplier, List<SampleOffer> chosen, Instant at) {
        var line = places.line(shop);
        var delivery = line.calendar().next(at);
        var ordered =
                chosen.stream().map(offer -> SampleLine.of(offer, packs(offer))).toList();
        var fate = fate(delivery).of(ordered);
        var lines = ordered.stream()
                .map(goods -> goods.after(fate, goods.equals(ordered.getFirst())))
                .toList();
        var id = TimeOrderedId.at(at, random);
        return new SampleOrder(id, checkout, null, shop, supplier, line, delivery.date(), at, fate, lines);
    }

    private Fate fate(DeliveryDay delivery) {
        var arrived = delivery.date().isBefore(moments.today());
        return arrived ? PAST.get(past++ % PAST.size()) : COMING.get(coming++ % COMING.size());
    }

    private int packs(SampleOffer offer) {
        var smallest = (int) offer.rule().smallest();
        var dear = offer.prices().base().doubleValue() > 150;
        return smallest + offer.rule().multiple() * random.nextInt(dear ? 2 : 6);
    }

    /** Of the last day that a vehicle drove, two orders have not been counted yet. */
    private void onTheWay() {
        orders.stream()
                .filter(order -> order.fate() == Fate.ARRIVED)
                .sorted(Comparator.comparing(SampleOrder::deliveryDate).reversed())
                .limit(2)
                .toList()
                .forEach(order -> orders.set(orders.indexOf(order), order.onItsWay()));
    }
}
