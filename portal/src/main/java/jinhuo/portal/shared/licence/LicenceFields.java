package jinhuo.portal.shared.licence;

import java.util.Locale;
import java.util.function.Function;
import jinhuo.domain.licence.CreditCode;
import jinhuo.domain.licence.FoodPermit;
import jinhuo.domain.licence.InvalidLicence;
import jinhuo.domain.licence.RegistrationNumber;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.licence.Check.Result;
import org.jspecify.annotations.Nullable;

/** Reads licence numbers from forms; a number that is none becomes a field with what would be accepted. */
public final class LicenceFields {

    private LicenceFields() {}

    /** A unified social credit code with a right check character. */
    public static String creditCode(String field, String text) {
        return read(field, text, CreditCode::parse).value();
    }

    /** A credit code, or the old number of 15 digits. */
    public static String registrationNumber(String field, String text) {
        return read(field, text, RegistrationNumber::parse).value();
    }

    /** A food permit; its check digit is not held against it, because published ones are wrong too often. */
    public static FoodPermit foodPermit(String field, String text) {
        return read(field, text, FoodPermit::read);
    }

    /** What is to be said of a permit as it is kept; null: there is none. */
    public static Check foodPermitCheck(@Nullable String permit) {
        if (permit == null) {
            return Check.of("food_permit_check_digit", Result.MISSING);
        }
        var holds = FoodPermit.read(permit).checkDigitHolds();
        return Check.of("food_permit_check_digit", holds ? Result.OK : Result.WARNING);
    }

    private static <T> T read(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidLicence e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Invalid.field(field, "licence-" + reason, e.accepted());
        }
    }
}
