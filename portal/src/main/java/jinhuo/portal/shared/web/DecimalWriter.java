package jinhuo.portal.shared.web;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Decimals as plain strings, {@code "12.50"}: JavaScript's numbers are binary. */
final class DecimalWriter extends ValueSerializer<BigDecimal> {

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
        out.writeString(value.toPlainString());
    }
}
