package jinhuo.batch.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jinhuo.batch.paper.Cell;
import jinhuo.batch.paper.Column;
import jinhuo.batch.paper.Fact;
import jinhuo.batch.paper.Figures;
import jinhuo.batch.paper.Head;
import jinhuo.batch.paper.Paper;
import jinhuo.batch.paper.Party;
import jinhuo.batch.paper.Table;
import jinhuo.batch.paper.Typefaces;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.money.CapitalAmount;

/** The invoice as a paper, with all that the two sides need to have a legal 发票 made of it, which it is not itself. */
final class InvoicePaper {

    private static final String NOTICE = "本单为供货商的销售凭证，不是发票；需要发票的，请凭本单向供货商索取。";

    private static final List<Column> COLUMNS = List.of(
            Column.marks("序", 22),
            Column.words("货物名称", 142),
            Column.words("规格", 62),
            Column.marks("单位", 26),
            Column.figures("数量", 40),
            Column.figures("含税单价", 48),
            Column.figures("不含税金额", 58),
            Column.marks("税率", 30),
            Column.figures("税额", 48),
            Column.figures("价税合计", 60));

    private InvoicePaper() {}

    static byte[] draw(Typefaces typefaces, Invoice invoice) {
        try (var paper = new Paper(typefaces, head(invoice))) {
            return paper.parties(List.of(party("销货方", invoice.seller()), party("购货方", invoice.buyer())))
                    .table(table(invoice))
                    .sum(
                            "价税合计",
                            CapitalAmount.of(invoice.total().gross()),
                            Figures.yuan(invoice.total().gross()))
                    .paragraph("备注：" + remark(invoice))
                    .paragraph("开单人：进货平台（受销货方委托，按实收数量开具）")
                    .signatures(List.of("销货方（签章）", "购货方（签章）", "日期"))
                    .toPdf();
        }
    }

    private static Head head(Invoice invoice) {
        return new Head(
                "销售单",
                invoice.number(),
                NOTICE,
                List.of(new Fact("单号", invoice.number()), new Fact("开单日期", Figures.date(invoice.issuedOn()))));
    }

    private static Party party(String role, Invoice.Side side) {
        return new Party(
                role,
                List.of(
                        new Fact("名称", side.name()),
                        new Fact("纳税人识别号", side.taxNumber()),
                        new Fact("食品许可（备案）", side.permit().isEmpty() ? "无" : side.permit()),
                        new Fact("地址", side.address()),
                        new Fact("联系人", side.contact() + "  " + Figures.phone(side.phone()))));
    }

    private static Table table(Invoice invoice) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : invoice.lines()) {
            rows.add(List.of(
                    Cell.of(String.valueOf(rows.size() + 1)),
                    new Cell(line.name(), line.gtin() == null ? "" : "条码 " + new Gtin(line.gtin()).display()),
                    Cell.of(line.specification()),
                    Cell.of(line.unit()),
                    Cell.of(Figures.quantity(line.quantity())),
                    Cell.of(Figures.price(line.unitPrice())),
                    Cell.of(Figures.amount(line.amounts().net())),
                    Cell.of(Figures.percent(line.vatRate())),
                    Cell.of(Figures.amount(line.amounts().tax())),
                    Cell.of(Figures.amount(line.amounts().gross()))));
        }
        return new Table(COLUMNS, rows, foot(invoice), Table.TO_READ);
    }

    private static List<Cell> foot(Invoice invoice) {
        return List.of(
                Cell.EMPTY,
                Cell.of("合计"),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(Figures.amount(invoice.total().net())),
                Cell.EMPTY,
                Cell.of(Figures.amount(invoice.total().tax())),
                Cell.of(Figures.amount(invoice.total().gross())));
    }

    private static String remark(Invoice invoice) {
        var note = invoice.deliveryNote();
        return Stream.of("订单 " + invoice.orderNumber(), note == null ? "" : "送货单 " + note, invoice.orderNote())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
    }
}
