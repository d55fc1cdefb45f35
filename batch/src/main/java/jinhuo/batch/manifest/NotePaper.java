package jinhuo.batch.manifest;

import java.util.ArrayList;
import java.util.List;
import jinhuo.batch.paper.Cell;
import jinhuo.batch.paper.Column;
import jinhuo.batch.paper.Fact;
import jinhuo.batch.paper.Figures;
import jinhuo.batch.paper.Head;
import jinhuo.batch.paper.Paper;
import jinhuo.batch.paper.Party;
import jinhuo.batch.paper.Table;
import jinhuo.batch.paper.Typefaces;
import jinhuo.domain.money.CapitalAmount;

/** The delivery note as a paper: what goes with the goods, and what a pen writes on receipt. */
final class NotePaper {

    private static final List<Column> COLUMNS = List.of(
            Column.marks("序", 22),
            Column.words("商品名称", 150),
            Column.marks("单位", 28),
            Column.figures("数量", 44),
            Column.figures("单价", 46),
            Column.figures("金额", 56),
            Column.words("生产日期/批号", 64),
            Column.words("实收数量", 46),
            Column.words("差异原因", 74));

    private NotePaper() {}

    static byte[] draw(Typefaces typefaces, DeliveryNote note, List<Goods> goods) {
        var total = DeliveryNote.total(goods);
        try (var paper = new Paper(typefaces, head(note))) {
            return paper.parties(List.of(supplier(note), shop(note)))
                    .table(new Table(COLUMNS, rows(goods), foot(goods), Table.TO_WRITE))
                    .sum("应付金额", CapitalAmount.of(total), Figures.yuan(total))
                    .paragraph(note.orderNote().isBlank() ? "" : "备注：" + note.orderNote())
                    .paragraph("请当面点清，逐行填写实收数量；少收、破损或错送的，请写明原因。本单经签收后作为进货查验凭证，请至少保存两年。")
                    .signatures(List.of("送货人", "收货人（签字）", "收货时间"))
                    .toPdf();
        }
    }

    private static Head head(DeliveryNote note) {
        return new Head(
                "送货单",
                note.number(),
                "",
                List.of(
                        new Fact("单号", note.number()),
                        new Fact("送货日期", Figures.date(note.deliveryDate())),
                        new Fact("订单", note.orderNumber()),
                        new Fact("线路", "%s 第 %d 站（%s）".formatted(note.lineName(), note.position(), note.vehicle()))));
    }

    private static Party supplier(DeliveryNote note) {
        return new Party(
                "供货方",
                List.of(
                        new Fact("名称", note.supplierName()),
                        new Fact("食品许可", note.supplierLicence().isEmpty() ? "无" : note.supplierLicence()),
                        new Fact("地址", note.supplierAddress()),
                        new Fact("电话", Figures.phone(note.supplierPhone()))));
    }

    private static Party shop(DeliveryNote note) {
        return new Party(
                "收货方",
                List.of(
                        new Fact("名称", note.shopName()),
                        new Fact("地址", note.shopAddress()),
                        new Fact("联系人", note.shopContact()),
                        new Fact("电话", Figures.phone(note.shopPhone()))));
    }

    private static List<List<Cell>> rows(List<Goods> goods) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : goods) {
            rows.add(List.of(
                    Cell.of(String.valueOf(rows.size() + 1)),
                    new Cell(line.name(), (line.specification() + "  " + line.barcode()).strip()),
                    Cell.of(line.packUnit()),
                    new Cell(String.valueOf(line.packs()), line.inBaseUnits()),
                    Cell.of(Figures.price(line.price())),
                    Cell.of(Figures.amount(line.amount())),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY));
        }
        return rows;
    }

    private static List<Cell> foot(List<Goods> goods) {
        int packs = goods.stream().mapToInt(Goods::packs).sum();
        return List.of(
                Cell.EMPTY,
                Cell.of("合计（含税）"),
                Cell.EMPTY,
                Cell.of(packs + "件"),
                Cell.EMPTY,
                Cell.of(Figures.amount(DeliveryNote.total(goods))),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }
}
