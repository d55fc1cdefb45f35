package jinhuo.portal.job;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What workers say in codes, in words: {@code jobs.properties} and {@code jobs_en.properties}. */
@Component
public class JobTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    JobTexts() {
        texts.setBasename("jobs");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /**
     * How a job ended.
     *
     * @param stored a code and its arguments, separated by {@code |}
     */
    public String message(String stored, Locale language) {
        var parts = stored.split("\\|", -1);
        var arguments = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
        return text("message." + parts[0], language, arguments);
    }

    /** Why a row was refused. */
    public String reason(String code, Locale language) {
        return text("reason." + code, language);
    }

    /** What a field is called. */
    public String field(String code, Locale language) {
        return text("field." + code, language);
    }

    /** Any other text of the bundle. */
    public String text(String key, Locale language, Object... arguments) {
        var known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var code = key.substring(key.indexOf('.') + 1);
        return String.valueOf(texts.getMessage(key, arguments, code, known));
    }
}
