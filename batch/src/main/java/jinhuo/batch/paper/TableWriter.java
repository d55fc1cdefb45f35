package jinhuo.batch.paper;

import java.util.ArrayList;
import java.util.List;

/** Writes one table over as many pages as it needs. */
final class TableWriter {

    private static final float PADDING = 3;

    /** No row is taller, so that it fits on a page below the repeated heading; what is longer is cut. */
    private static final float TALLEST = 640;

    private final Canvas canvas;
    private final Table table;
    private final Paper paper;
    private final float[] edges;

    TableWriter(Canvas canvas, Table table, Paper paper) {
        this.canvas = canvas;
        this.table = table;
        this.paper = paper;
        this.edges = edges(table.columns());
    }

    void write() {
        var heading =
                row(table.columns().stream().map(c -> Cell.of(c.heading())).toList(), Type.STRONG, 0);
        var rows = table.rows().stream()
                .map(cells -> row(cells, Type.BODY, table.rowHeight()))
                .toList();
        write(heading, rows.isEmpty() ? 0 : rows.getFirst().height());
        for (var row : rows) {
            if (!paper.fits(row.height())) {
                paper.turnPage();
                write(heading, row.height());
            }
            draw(row);
        }
        if (!table.foot().isEmpty()) {
            var foot = row(table.foot(), Type.STRONG, Table.TO_READ);
            if (!paper.fits(foot.height())) {
                paper.turnPage();
            }
            draw(foot);
        }
    }

    private void write(Row heading, float next) {
        if (!paper.fits(heading.height() + next)) {
            paper.turnPage();
        }
        float top = paper.y();
        draw(heading);
        canvas.line(Canvas.THICK, Canvas.LEFT, top, Canvas.RIGHT, top);
        canvas.line(Canvas.THICK, Canvas.LEFT, paper.y(), Canvas.RIGHT, paper.y());
    }

    private void draw(Row row) {
        float top = paper.y();
        float bottom = top - row.height();
        for (int i = 0; i < row.fields().size(); i++) {
            drawField(row.fields().get(i), i, top, row);
        }
        for (float edge : edges) {
            canvas.line(Canvas.THIN, edge, top, edge, bottom);
        }
        canvas.line(Canvas.THIN, Canvas.LEFT, bottom, Canvas.RIGHT, bottom);
        paper.moveTo(bottom);
    }

    private void drawField(Field field, int column, float top, Row row) {
        float baseline =
                top - (row.height() - field.height(row.type())) / 2 - row.type().size();
        for (var line : field.text()) {
            draw(row.type(), column, baseline, line);
            baseline -= row.type().leading();
        }
        for (var line : field.detail()) {
            draw(Type.SMALL, column, baseline, line);
            baseline -= Type.SMALL.leading();
        }
    }

    private void draw(Type type, int column, float baseline, String line) {
        float left = edges[column] + PADDING;
        float right = edges[column + 1] - PADDING;
        switch (table.columns().get(column).align()) {
            case LEFT -> canvas.text(type, left, baseline, line);
            case CENTRE -> canvas.textCentred(type, (left + right) / 2, baseline, line);
            case RIGHT -> canvas.textRight(type, right, baseline, line);
        }
    }

    private Row row(List<Cell> cells, Type type, float lowest) {
        var fields = new ArrayList<Field>(cells.size());
        float height = lowest;
        for (int i = 0; i < cells.size(); i++) {
            float width = edges[i + 1] - edges[i] - 2 * PADDING;
            var field = field(cells.get(i), type, width);
            fields.add(field);
            height = Math.max(height, field.height(type) + 2 * PADDING);
        }
        return new Row(fields, type, height);
    }

    private Field field(Cell cell, Type type, float width) {
        var text = cut(canvas.lines(type, cell.text(), width), type, TALLEST);
        var detail = canvas.lines(Type.SMALL, cell.detail(), width);
        return new Field(text, cut(detail, Type.SMALL, TALLEST - text.size() * type.leading()));
    }

    private static List<String> cut(List<String> lines, Type type, float room) {
        int most = (int) (room / type.leading());
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, Math.max(0, most - 1)));
        kept.add("……");
        return kept;
    }

    private static float[] edges(List<Column> columns) {
        float shares = (float) columns.stream().mapToDouble(Column::share).sum();
        var edges = new float[columns.size() + 1];
        edges[0] = Canvas.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] =
                    edges[i] + (Canvas.RIGHT - Canvas.LEFT) * columns.get(i).share() / shares;
        }
        return edges;
    }

    private record Row(List<Field> fields, Type type, float height) {}

    private record Field(List<String> text, List<String> detail) {

        float height(Type type) {
            return text.size() * type.leading() + detail.size() * Type.SMALL.leading();
        }
    }
}
