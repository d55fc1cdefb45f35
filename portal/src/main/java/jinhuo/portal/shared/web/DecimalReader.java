package jinhuo.portal.shared.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads decimals from plain strings only; bounded, so that no exponent makes a number of a million digits. */
final class DecimalReader extends ValueDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_STRING
                && PLAIN.matcher(in.getString()).matches()) {
            return new BigDecimal(in.getString());
        }
        throw MismatchedInputException.from(in, BigDecimal.class, "not a decimal string");
    }
}
