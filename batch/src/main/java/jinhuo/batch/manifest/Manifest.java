package jinhuo.batch.manifest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tour of a line on a day: its notes in the order of the way. */
record Manifest(Head head, List<Loaded> notes) {

    /** @param run of the day, from 1 */
    record Head(
            UUID id,
            String number,
            String lineCode,
            String lineName,
            LocalDate deliveryDate,
            int run,
            String vehicle,
            BigDecimal capacityKg) {}

    /** A delivery note and what it is for. */
    record Loaded(DeliveryNote note, List<Goods> goods) {

        BigDecimal toCollect() {
            return DeliveryNote.total(goods);
        }

        int packs() {
            return goods.stream().mapToInt(Goods::packs).sum();
        }
    }

    /** All notes of one shop. */
    record Stop(int position, List<Loaded> notes) {

        DeliveryNote shop() {
            return notes.getFirst().note();
        }

        BigDecimal toCollect() {
            return notes.stream().map(Loaded::toCollect).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What to fetch of one product at one supplier, over all orders. */
    record Pick(String supplier, Goods example, int packs) {}

    /** The stops on the way. */
    List<Stop> stops() {
        return notes.stream()
                .collect(Collectors.groupingBy(loaded -> loaded.note().position(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(stop -> new Stop(stop.getKey(), stop.getValue()))
                .toList();
    }

    /** What goes first into the vehicle comes last out of it. */
    List<Loaded> loadingOrder() {
        return notes.reversed();
    }

    /** By supplier and product. */
    List<Pick> picks() {
        var picks = new LinkedHashMap<Object, Pick>();
        for (var loaded : notes) {
            for (var goods : loaded.goods()) {
                var pick = new Pick(loaded.note().supplierName(), goods, goods.packs());
                picks.merge(key(pick), pick, (a, b) -> new Pick(a.supplier(), a.example(), a.packs() + b.packs()));
            }
        }
        var sorted = new ArrayList<>(picks.values());
        sorted.sort((a, b) -> {
            int bySupplier = a.supplier().compareTo(b.supplier());
            return bySupplier == 0 ? a.example().name().compareTo(b.example().name()) : bySupplier;
        });
        return sorted;
    }

    private static List<Object> key(Pick pick) {
        var goods = pick.example();
        return List.of(
                pick.supplier(),
                goods.name(),
                goods.specification(),
                goods.barcode(),
                goods.packUnit(),
                goods.packQuantity().stripTrailingZeros());
    }
}
