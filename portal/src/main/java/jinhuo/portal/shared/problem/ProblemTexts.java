package jinhuo.portal.shared.problem;

import java.util.List;
import java.util.Locale;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The words of problems, in Chinese or English. */
@Component
class ProblemTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ProblemTexts() {
        texts.setBasename("problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /** The language that the reader prefers of those we have; Chinese where the header names neither or is broken. */
    static Locale language(HttpHeaders headers) {
        try {
            var preferred = Locale.LanguageRange.parse(String.join(
                    ",",
                    headers.getOrEmpty(HttpHeaders.ACCEPT_LANGUAGE).stream()
                            .filter(value -> !value.isBlank())
                            .toList()));
            return Locale.ENGLISH.equals(Locale.lookup(preferred, List.of(Locale.CHINESE, Locale.ENGLISH)))
                    ? Locale.ENGLISH
                    : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** A text with its arguments; the key itself where a text is missing, which a test prevents. */
    String text(String key, List<Object> arguments, Locale language) {
        var found = optional(key, arguments, language);
        return found == null ? key : found;
    }

    Problem.FieldProblem field(FieldFailure failure, Locale language) {
        var key = "field." + failure.code();
        var accepted = failure.accepted() != null
                ? failure.accepted()
                : optional(key + ".accepted", failure.arguments(), language);
        return new Problem.FieldProblem(
                failure.field(), text(key + ".message", failure.arguments(), language), accepted);
    }

    @Nullable
    String optional(String key, List<Object> arguments, Locale language) {
        var words =
                arguments.stream().map(argument -> inWords(argument, language)).toArray();
        return texts.getMessage(key, words, null, language);
    }

    /** Numbers are written as the API writes them, without grouping. */
    private Object inWords(Object argument, Locale language) {
        return switch (argument) {
            case Word word -> text(word.key(), List.of(), language);
            case Number number -> number.toString();
            default -> argument;
        };
    }
}
