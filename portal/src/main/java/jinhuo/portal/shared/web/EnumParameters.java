package jinhuo.portal.shared.web;

import jinhuo.portal.shared.Codes;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Enums in query strings and paths, in lower case as everywhere. */
@SuppressWarnings("rawtypes") // the interface wants Enum as it is
final class EnumParameters implements ConverterFactory<String, Enum> {

    @Override
    @SuppressWarnings("unchecked")
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return code -> (E) Codes.parse(type, code);
    }
}
