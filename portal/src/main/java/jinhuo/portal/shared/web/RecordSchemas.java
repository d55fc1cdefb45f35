package jinhuo.portal.shared.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jinhuo.portal.shared.Codes;
import org.jspecify.annotations.Nullable;

/** Components of records are required or, where {@code @Nullable}, may be null; enums go by their names in lower case. */
final class RecordSchemas implements ModelConverter {

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var raw = rawClass(type);
        if (schema == null || raw == null) {
            return schema;
        }
        if (raw.isEnum()) {
            schema.setEnum(words(raw));
        }
        if (raw.isRecord()) {
            var model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(name(schema));
            describe(model, raw);
        }
        return schema;
    }

    private static void describe(@Nullable Schema<?> model, Class<?> type) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        var properties = model.getProperties();
        var components = componentsOf(type)
                .filter(component -> properties.containsKey(component.getName()))
                .toList();
        model.setRequired(components.stream()
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .distinct()
                .toList());
        components.stream()
                .filter(RecordSchemas::isNullable)
                .forEach(component ->
                        properties.computeIfPresent(component.getName(), (name, schema) -> orNull(schema)));
    }

    private static Stream<RecordComponent> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(
                        component -> isUnwrapped(component) ? componentsOf(component.getType()) : Stream.of(component));
    }

    /** A record is described as often as it is met; null is added once. */
    private static Schema<?> orNull(Schema<?> schema) {
        return schema.getOneOf() == null
                ? new JsonSchema()
                        .oneOf(List.of(schema, new JsonSchema().types(Set.of("null"))))
                        .name(schema.getName())
                : schema;
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Codes.of((Enum<?>) constant))
                .toList();
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static @Nullable Class<?> rawClass(AnnotatedType type) {
        if (type.getType() == null) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        return java == null ? null : java.getRawClass();
    }
}
