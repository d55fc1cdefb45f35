package jinhuo.batch.manifest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jinhuo.batch.paper.Cell;
import jinhuo.batch.paper.Column;
import jinhuo.batch.paper.Fact;
import jinhuo.batch.paper.Figures;
import jinhuo.batch.paper.Head;
import jinhuo.batch.paper.Paper;
import jinhuo.batch.paper.Table;
import jinhuo.batch.paper.Typefaces;

/** The manifest as a paper: for those who pick, for those who load, and for the driver. */
final class ManifestPaper {

    private static final List<Column> STOPS = List.of(
            Column.marks("站", 24),
            Column.words("店铺", 108),
            Column.words("地址", 122),
            Column.words("送货单", 116),
            Column.figures("应收货款", 56),
            Column.words("实收货款", 52),
            Column.words("带回空瓶、退货", 52));

    private static final List<Column> LOADING = List.of(
            Column.marks("装车", 28),
            Column.marks("站", 24),
            Column.words("店铺", 100),
            Column.words("送货单与货物", 300),
            Column.figures("件数", 38),
            Column.words("已装", 40));

    private static final List<Column> PICKS = List.of(
            Column.words("供货商", 108),
            Column.words("商品名称", 180),
            Column.words("规格", 76),
            Column.figures("数量", 56),
            Column.figures("合计", 68),
            Column.words("已拣", 42));

    private static final int GOODS_SHOWN = 20;
    private static final int REMARK_SHOWN = 100;

    private ManifestPaper() {}

    static byte[] draw(Typefaces typefaces, Manifest manifest) {
        try (var paper = new Paper(typefaces, head(manifest))) {
            return paper.heading("一、送货顺序")
                    .table(stops(manifest))
                    .heading("二、装车顺序（与送货顺序相反，先装的后卸）")
                    .table(loading(manifest))
                    .heading("三、拣货合计")
                    .table(picks(manifest))
                    .signatures(List.of("拣货人", "装车人", "司机", "发车时间"))
                    .toPdf();
        }
    }

    private static Head head(Manifest manifest) {
        var head = manifest.head();
        return new Head(
                "配送单",
                head.number(),
                "",
                List.of(
                        new Fact("单号", head.number()),
                        new Fact("线路", head.lineName() + "（" + head.lineCode() + "）"),
                        new Fact("日期", "%s 第 %d 趟".formatted(Figures.date(head.deliveryDate()), head.run())),
                        new Fact("车辆", "%s，限载 %s 千克".formatted(head.vehicle(), Figures.quantity(head.capacityKg()))),
                        new Fact(
                                "合计",
                                "%d 站，%d 张送货单，%d 件"
                                        .formatted(
                                                manifest.stops().size(),
                                                manifest.notes().size(),
                                                packs(manifest)))));
    }

    private static Table stops(Manifest manifest) {
        var rows = manifest.stops().stream()
                .map(stop -> List.of(
                        Cell.of(String.valueOf(stop.position())),
                        new Cell(stop.shop().shopName(), contact(stop.shop())),
                        Cell.of(stop.shop().shopAddress()),
                        new Cell(
                                join("\n", stop.notes(), loaded -> loaded.note().number()),
                                join("\n", stop.notes(), ManifestPaper::remark)),
                        Cell.of(Figures.amount(stop.toCollect())),
                        Cell.EMPTY,
                        Cell.EMPTY))
                .toList();
        var total = manifest.stops().stream().map(Manifest.Stop::toCollect).reduce(BigDecimal.ZERO, BigDecimal::add);
        var foot = List.of(
                Cell.EMPTY,
                Cell.of("合计"),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(Figures.amount(total)),
                Cell.EMPTY,
                Cell.EMPTY);
        return new Table(STOPS, rows, foot, Table.TO_WRITE);
    }

    private static Table loading(Manifest manifest) {
        var rows = new ArrayList<List<Cell>>();
        for (var loaded : manifest.loadingOrder()) {
            rows.add(List.of(
                    Cell.of(String.valueOf(rows.size() + 1)),
                    Cell.of(String.valueOf(loaded.note().position())),
                    Cell.of(loaded.note().shopName()),
                    new Cell(loaded.note().number() + "  " + loaded.note().supplierName(), goods(loaded.goods())),
                    Cell.of(String.valueOf(loaded.packs())),
                    Cell.EMPTY));
        }
        var foot = List.of(
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of("合计"),
                Cell.EMPTY,
                Cell.of(String.valueOf(packs(manifest))),
                Cell.EMPTY);
        return new Table(LOADING, rows, foot, Table.TO_WRITE);
    }

    private static Table picks(Manifest manifest) {
        var rows = manifest.picks().stream().map(ManifestPaper::pick).toList();
        return new Table(PICKS, rows, List.of(), Table.TO_READ);
    }

    private static List<Cell> pick(Manifest.Pick pick) {
        var goods = pick.example();
        var base = goods.packQuantity().multiply(BigDecimal.valueOf(pick.packs()));
        return List.of(
                Cell.of(pick.supplier()),
                new Cell(goods.name(), goods.barcode()),
                Cell.of(goods.specification()),
                Cell.of(pick.packs() + " " + goods.packUnit()),
                Cell.of(Figures.quantity(base) + " " + goods.baseUnit()),
                Cell.EMPTY);
    }

    private static String contact(DeliveryNote note) {
        return note.shopContact() + " " + Figures.phone(note.shopPhone());
    }

    /** A line each; of a long order the first, as the delivery note has them all. */
    private static String goods(List<Goods> goods) {
        var shown = join("\n", goods.subList(0, Math.min(goods.size(), GOODS_SHOWN)), ManifestPaper::goods);
        return goods.size() <= GOODS_SHOWN ? shown : shown + "\n……共 %d 种，见送货单".formatted(goods.size());
    }

    private static String goods(Goods goods) {
        return "%s %s × %s".formatted(goods.name(), goods.specification(), goods.inPacks());
    }

    private static String remark(Manifest.Loaded loaded) {
        var remark = loaded.note().orderNote().strip();
        if (remark.length() > REMARK_SHOWN) {
            remark = remark.substring(0, REMARK_SHOWN) + "……";
        }
        return remark.isEmpty() ? "" : "留言：" + remark;
    }

    private static int packs(Manifest manifest) {
        return manifest.notes().stream().mapToInt(Manifest.Loaded::packs).sum();
    }

    private static <T> String join(String separator, List<T> things, Function<T, String> text) {
        return things.stream().map(text).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
