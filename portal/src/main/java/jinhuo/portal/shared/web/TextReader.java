package jinhuo.portal.shared.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads text from JSON strings only (a number is not text), and refuses what PostgreSQL cannot keep: the NUL
 * character and halves of surrogate pairs.
 */
final class TextReader extends ValueDeserializer<String> {

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING || !PlainText.isStorable(in.getString())) {
            throw MismatchedInputException.from(in, String.class, "not a text");
        }
        return in.getString();
    }
}
