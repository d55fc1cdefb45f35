package jinhuo.portal.catalog.picture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws a product: its package with the first letter of its name, in colours that belong to it. */
final class ProductPicture {

    private static final String LIGHT = "#fffdf8";

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
            <rect width="96" height="96" fill="{ground}"/>
            %s<text x="%d" y="%d" text-anchor="middle" dominant-baseline="central" \
            font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="{dark}">%s</text>
            </svg>
            """;

    private ProductPicture() {}

    /**
     * The picture as an SVG document.
     *
     * @param name with or without the brand before it
     * @param brand empty when there is none
     */
    static String svg(String name, String brand, String baseUnit, @Nullable String category) {
        var shape = Shape.of(baseUnit, category);
        var palette = Palette.of(name);
        return SVG.formatted(shape.drawing(), shape.labelX(), shape.labelY(), initial(name, brand))
                .replace("{ground}", palette.ground())
                .replace("{body}", palette.body())
                .replace("{dark}", palette.dark())
                .replace("{light}", LIGHT);
    }

    /** The first letter or digit after the brand; nothing else reaches the document, so nothing need be escaped. */
    private static String initial(String name, String brand) {
        var proper = name.startsWith(brand) && name.length() > brand.length() ? name.substring(brand.length()) : name;
        return proper.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }
}
