package jinhuo.batch.pricelist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jinhuo.batch.pricelist.row.PriceListRow;
import org.springframework.stereotype.Component;

/**
 * Brings rows of a price list into the catalogue. A shared code leads every supplier to the same product, whose name
 * stays as the first one gave it; a product that only this supplier knows follows its list.
 */
@Component
class GoodsImport {

    private final GoodsRepository repository;

    GoodsImport(GoodsRepository repository) {
        this.repository = repository;
    }

    /** In the caller's transaction; each product at most once among the rows. */
    ImportCount take(ImportRun run, List<PriceListRow> rows) {
        if (rows.isEmpty()) {
            return new ImportCount(0, 0, 0);
        }
        var supplier = run.supplierId();
        var products = productsOf(supplier, rows);
        var goods = rows.stream()
                .map(row -> Goods.of(row, Objects.requireNonNull(products.ids().get(row.identity()))))
                .toList();
        var changed = new HashSet<UUID>(repository.updateOwnProducts(supplier, goods));
        repository.insertPackLevels(goods);
        var offers = repository.upsertOffers(supplier, goods, run.usualVatRate());
        var repacked = repository.unlistOtherPacks(supplier, goods);
        if (!offers.isEmpty()) {
            repository.deleteDearTiers(supplier, offers.keySet());
        }
        changed.addAll(offers.keySet());
        changed.addAll(repacked);
        changed.addAll(repository.countStock(supplier, run.uploadedBy(), goods));
        tell(supplier, changed, products.created());
        return count(rows.size(), changed, offers, repacked);
    }

    private Products productsOf(UUID supplier, List<PriceListRow> rows) {
        var known = repository.products(supplier, rows);
        var unknown =
                rows.stream().filter(row -> !known.containsKey(row.identity())).toList();
        var created = create(supplier, unknown);
        known.putAll(created);
        var taken = unknown.stream()
                .filter(row -> !created.containsKey(row.identity()))
                .toList();
        known.putAll(repository.products(supplier, taken));
        return new Products(known, Set.copyOf(created.values()));
    }

    /** New products by identity; without those that another import created in the meantime. */
    private Map<String, UUID> create(UUID supplier, List<PriceListRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = repository.newIds(rows.size());
        var goods = new ArrayList<Goods>();
        for (int i = 0; i < rows.size(); i++) {
            goods.add(Goods.of(rows.get(i), ids.get(i)));
        }
        repository.insertProducts(supplier, goods);
        var withCode = Set.copyOf(repository.insertCodes(supplier, goods));
        var superfluous = goods.stream()
                .filter(good -> good.gtin() != null)
                .map(Goods::productId)
                .filter(id -> !withCode.contains(id))
                .collect(Collectors.toSet());
        if (!superfluous.isEmpty()) {
            repository.deleteProducts(superfluous);
        }
        return identities(rows, ids, superfluous);
    }

    private static Map<String, UUID> identities(List<PriceListRow> rows, List<UUID> ids, Set<UUID> without) {
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(i -> !without.contains(ids.get(i)))
                .collect(Collectors.toMap(i -> rows.get(i).identity(), ids::get));
    }

    private void tell(UUID supplier, Set<UUID> changed, Collection<UUID> created) {
        var known = new HashSet<>(changed);
        known.removeAll(created);
        if (!known.isEmpty()) {
            repository.bump(known);
        }
        if (!changed.isEmpty()) {
            repository.tell(supplier, changed);
        }
    }

    private static ImportCount count(
            int rows, Set<UUID> changed, Map<UUID, Boolean> offers, Collection<UUID> repacked) {
        var created = (int) offers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .filter(offer -> !repacked.contains(offer.getKey()))
                .count();
        return new ImportCount(created, changed.size() - created, rows - changed.size());
    }

    private record Products(Map<String, UUID> ids, Set<UUID> created) {}
}
