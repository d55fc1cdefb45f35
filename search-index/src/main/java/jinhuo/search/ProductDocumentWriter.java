package jinhuo.search;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpSerializable;
import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A document as it lies in the index; the fields are explained beside the mapping, in {@code products.json}. */
record ProductDocumentWriter(ProductDocument product) implements JsonpSerializable {

    @Override
    public void serialize(JsonGenerator json, JsonpMapper mapper) {
        var name = Spelling.plain(product.name());
        var specification = Spelling.plain(product.specification());
        var namePinyin = Pinyin.of(name);
        var brandPinyin = Pinyin.of(product.brand());
        json.writeStartObject();
        json.write(Field.ID, product.id().toString());
        json.write(Field.NAME, name);
        json.write(Field.START, name.substring(0, Math.min(name.length(), Field.START_LENGTH)));
        json.write(Field.BRAND, Spelling.plain(product.brand()));
        json.write(Field.SPECIFICATION, specification);
        json.write(Field.CATEGORY, Spelling.plain(product.category()));
        write(json, Field.GTINS, product.gtins());
        write(
                json,
                Field.GTINS_BACKWARDS,
                product.gtins().stream().map(Spelling::backwards).toList());
        write(json, Field.MEASURES, Measure.in(name + ' ' + specification));
        write(json, Field.PINYIN_START, namePinyin.spellings());
        write(json, Field.INITIALS_START, List.of(namePinyin.initials()));
        write(json, Field.PINYIN, both(namePinyin.spellingsFromAnySyllable(), brandPinyin.spellingsFromAnySyllable()));
        write(json, Field.INITIALS, both(namePinyin.initialsFromAnySyllable(), brandPinyin.initialsFromAnySyllable()));
        json.write(Field.LISTED, product.listed());
        json.writeEnd();
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static void write(JsonGenerator json, String field, Collection<String> values) {
        json.writeStartArray(field);
        values.forEach(json::write);
        json.writeEnd();
    }
}
