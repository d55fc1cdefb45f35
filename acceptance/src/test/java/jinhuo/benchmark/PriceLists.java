package jinhuo.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A supplier's file of goods that nobody else has. */
final class PriceLists {

    private PriceLists() {}

    static byte[] generated(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "%s,测试商品%d,%dg,袋,20,%d.50,1,100,13%%".formatted(code(i), i, 50 + i % 400, 20 + i % 300))
                .collect(Collectors.joining("\n", "商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String code(int number) {
        var body = "6998%08d".formatted(number);
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
