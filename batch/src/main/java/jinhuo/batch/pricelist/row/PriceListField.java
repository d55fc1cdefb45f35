package jinhuo.batch.pricelist.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a price list may say of a product, and the headings under which it does, in lower case without punctuation. */
public enum PriceListField {
    GTIN("gtin", "商品条码|商品条形码|条码|条形码|条码号|国际条码|国条|69码|单品条码|产品条码|barcode|ean|ean13|ean 13|ean code|gtin|upc|bar code"),
    NAME("name", "商品名称|商品名|品名|名称|产品名称|货品名称|货名|name|product|product name|item|item name|description"),
    SPECIFICATION("specification", "规格|规格型号|商品规格|产品规格|净含量|specification|spec|size|net content"),
    UNIT("unit", "单位|基本单位|最小单位|计量单位|零售单位|unit|base unit|uom|unit of measure"),
    PACK_QUANTITY(
            "packQuantity",
            "箱规|装箱数|装箱量|件装数|每箱数量|箱装数|装箱规格|包装数|入数|整箱数量|pack quantity|pack size|case size|case quantity|"
                    + "units per case|units per pack|qty per case|case pack"),
    PRICE("price", "批发价|批发价格|箱价|整箱价|每箱价格|件价|供货价|进货价|价格|price|case price|price per case|wholesale price|pack price"),
    MINIMUM_PACKS(
            "minimumPacks",
            "起订量|起批量|最小起订量|最低起订量|起订箱数|起订|moq|minimum|minimum order|minimum packs|minimum cases|min order"),
    STOCK("stock", "库存|库存量|库存数量|现有库存|可售库存|库存箱数|stock|stock cases|inventory|on hand|cases in stock"),
    VAT_RATE("vatRate", "税率|增值税率|增值税|vat|vat rate|tax rate|tax"),
    BRAND("brand", "品牌|商标|brand"),
    CATEGORY("category", "分类|类别|品类|商品分类|商品类别|category|group");

    /** Without these nothing can be offered. */
    public static final List<PriceListField> REQUIRED = List.of(NAME, UNIT, PACK_QUANTITY, PRICE);

    private final String code;
    private final List<String> synonyms;

    PriceListField(String code, String synonyms) {
        this.code = code;
        this.synonyms = List.of(synonyms.split("\\|", -1));
    }

    /** Its name in the API and in {@code price_list.mapping}. */
    String code() {
        return code;
    }

    boolean isCalled(String heading) {
        return synonyms.contains(heading);
    }

    /** Whether its cells count or price whole packs, so that a heading in other units means something else. */
    boolean isPerPack() {
        return this == PRICE || this == MINIMUM_PACKS || this == STOCK;
    }

    static Optional<PriceListField> of(String code) {
        return Stream.of(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
