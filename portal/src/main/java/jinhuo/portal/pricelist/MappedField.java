package jinhuo.portal.pricelist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a price list may hold; the names are those of the import. */
enum MappedField {
    GTIN("gtin", false),
    NAME("name", true),
    SPECIFICATION("specification", false),
    UNIT("unit", true),
    PACK_QUANTITY("packQuantity", true),
    PRICE("price", true),
    MINIMUM_PACKS("minimumPacks", false),
    STOCK("stock", false),
    VAT_RATE("vatRate", false),
    BRAND("brand", false),
    CATEGORY("category", false);

    private final String code;
    private final boolean required;

    MappedField(String code, boolean required) {
        this.code = code;
        this.required = required;
    }

    static Optional<MappedField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    static List<String> required() {
        return Arrays.stream(values())
                .filter(field -> field.required)
                .map(field -> field.code)
                .toList();
    }

    static String all() {
        return String.join(
                ", ", Arrays.stream(values()).map(field -> field.code).toList());
    }
}
