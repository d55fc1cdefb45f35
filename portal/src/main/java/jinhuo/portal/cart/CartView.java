package jinhuo.portal.cart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jinhuo.domain.money.LineAmounts;
import jinhuo.portal.buyer.Buyer;
import org.jspecify.annotations.Nullable;

/**
 * A cart at the prices of now, by supplier.
 *
 * @param gross to pay in yuan; null where prices are not shown, because the shop is not certified yet
 * @param orderable whether all of it can be ordered as it is
 * @param problems why not: empty, not_certified, township_not_served, lines
 */
record CartView(
        List<CartGroup> groups,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal net,
        @Nullable BigDecimal tax,
        boolean orderable,
        List<String> problems) {

    static CartView of(Buyer buyer, List<Wanted> wanted, Instant now) {
        var groups = wanted.stream()
                .collect(Collectors.groupingBy(
                        line -> line.offer().supplierId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(lines -> CartGroup.of(buyer, lines, now))
                .toList();
        var total = LineAmounts.sum(wanted.stream().map(Wanted::amounts).toList());
        var problems = problems(buyer, groups);
        return buyer.certified()
                ? new CartView(groups, total.gross(), total.net(), total.tax(), problems.isEmpty(), problems)
                : new CartView(groups, null, null, null, false, problems);
    }

    private static List<String> problems(Buyer buyer, List<CartGroup> groups) {
        var problems = new ArrayList<String>();
        if (groups.isEmpty()) {
            problems.add("empty");
        }
        if (!buyer.certified()) {
            problems.add("not_certified");
        } else if (buyer.line() == null) {
            problems.add("township_not_served");
        }
        if (groups.stream().flatMap(group -> group.lines().stream()).anyMatch(line -> line.problem() != null)) {
            problems.add("lines");
        }
        return problems;
    }
}
