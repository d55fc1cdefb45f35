package jinhuo.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small shelf of everyday goods. */
final class Goods {

    private static final AtomicLong COUNT = new AtomicLong();

    private static final List<ProductDocument> SHELF = List.of(
            product("农夫山泉饮用天然水550ml", "农夫山泉", "550ml*24瓶", "饮用水", "06921168509256"),
            product("农夫山泉饮用天然水1.5升", "农夫山泉", "1.5L*12", "饮用水", "06921168520015"),
            product("怡宝饮用纯净水", "怡宝", "555毫升*24", "饮用水", "06901285991219"),
            product("百岁山天然矿泉水", "百岁山", "570ml*24", "饮用水", "06922255451427"),
            product("康师傅红烧牛肉面", "康师傅", "100克*5", "方便面", "06920152414019"),
            product("统一老坛酸菜牛肉面", "统一", "121g*5", "方便面", "06925303773106"),
            product("康师傅绿茶", "康师傅", "500ml*15", "茶饮料", "06920459950180"),
            product("海飞丝去屑洗发露 Head & Shoulders", "海飞丝", "400ml", "洗护", "06903148042441"),
            product("奥利奥OREO原味夹心饼干", "奥利奥", "97g*24", "饼干", "06901668005717"),
            product("3+2苏打夹心饼干", "康师傅", "125g", "饼干", "06919892633101"),
            product("重庆小面", "", "110g", "方便面", "06923450656181"),
            product("苹果果汁", "汇源", "1L", "果汁", "06923555211117"),
            product("水晶梨罐头果肉", "", "425g", "罐头", "06902253884670"),
            product("景田纯净水", "景田", "560ml", "饮用水", "00012345678905"));

    private Goods() {}

    static List<ProductDocument> shelf() {
        return SHELF;
    }

    static Map<UUID, String> namesById() {
        return SHELF.stream().collect(Collectors.toMap(ProductDocument::id, ProductDocument::name));
    }

    static ProductDocument named(String name) {
        return SHELF.stream()
                .collect(Collectors.toMap(ProductDocument::name, Function.identity()))
                .get(name);
    }

    static ProductDocument withVersion(ProductDocument product, long version, String name, boolean listed) {
        return new ProductDocument(
                product.id(),
                version,
                name,
                product.brand(),
                product.specification(),
                product.category(),
                product.gtins(),
                listed);
    }

    static ProductDocument product(String name, String brand, String specification, String category, String... gtins) {
        return new ProductDocument(
                new UUID(0, COUNT.incrementAndGet()),
                1,
                name,
                brand,
                specification,
                category,
                Arrays.asList(gtins),
                true);
    }
}
