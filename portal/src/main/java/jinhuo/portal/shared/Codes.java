package jinhuo.portal.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enum constants as the API and the schema write them: the name in lower case. */
public final class Codes {

    private Codes() {}

    /** The word for a constant: {@code PARTLY_CONFIRMED} is {@code partly_confirmed}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant for a word in exactly the form of {@link #of}; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }

    /**
     * The constant for a word that comes from our own tables.
     *
     * @throws IllegalArgumentException when the schema knows a word that the enum does not
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return find(type, code).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": " + code));
    }

    /** All words, for the text of a refusal: {@code "zh, en"}. */
    public static String accepted(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
