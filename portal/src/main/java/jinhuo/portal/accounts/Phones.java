package jinhuo.portal.accounts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jinhuo.portal.shared.Invalid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Telephone numbers as people write them, kept in E.164. */
@Component
public class Phones {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    Phones(@Value("${jinhuo.phone.region}") String region) {
        this.region = region;
    }

    /**
     * Reads a number, with or without a country code.
     *
     * @param field to blame in a refusal
     * @return E.164, as in {@code +8613800000000}
     * @throws Invalid when there is no such number in any country
     */
    public String parse(String field, String text) {
        try {
            var number = numbers.parse(text, region);
            if (numbers.isValidNumber(number) && !number.hasExtension()) {
                return numbers.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException e) {
            // refused below
        }
        throw Invalid.field(field, "phone");
    }
}
