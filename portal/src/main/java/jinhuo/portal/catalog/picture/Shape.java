package jinhuo.portal.catalog.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which goods stand on a shelf, each drawn in a file of its name under {@code pictures/}. */
enum Shape {
    BOTTLE(61),
    BAG(49),
    BOX(57, 42),
    CAN(52),
    JAR(56),
    JUG(63),
    ROLL(61),
    TUBE(41),
    SACK(53),
    BAR(49),
    CRATE(61);

    private final int labelX;
    private final int labelY;
    private final String drawing = read(name().toLowerCase(Locale.ROOT));

    Shape(int labelY) {
        this(labelY, 48);
    }

    Shape(int labelY, int labelX) {
        this.labelX = labelX;
        this.labelY = labelY;
    }

    /** The form of a product, by the unit in which it is counted and, for bags, by what is in them. */
    static Shape of(String baseUnit, @Nullable String category) {
        return switch (baseUnit) {
            case "瓶" -> BOTTLE;
            case "袋", "包" -> "rice_flour".equals(category) || "farm".equals(category) ? SACK : BAG;
            case "盒", "条", "卡", "套", "组", "打" -> BOX;
            case "罐" -> "sweets".equals(category) || "seasoning".equals(category) ? JAR : CAN;
            case "听" -> CAN;
            case "坛", "缸" -> JAR;
            case "桶" -> JUG;
            case "卷", "提", "扎" -> ROLL;
            case "支", "根" -> TUBE;
            case "块" -> BAR;
            default -> CRATE;
        };
    }

    /** SVG elements with the colours still to be filled in. */
    String drawing() {
        return drawing;
    }

    int labelX() {
        return labelX;
    }

    int labelY() {
        return labelY;
    }

    private static String read(String name) {
        try (var stream = Shape.class.getResourceAsStream("/pictures/" + name + ".svg")) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
