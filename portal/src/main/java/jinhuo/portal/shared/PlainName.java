package jinhuo.portal.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, a company or a place: letters of any script, digits, punctuation and spaces. Symbols such as
 * emoji and control characters are refused, because names are printed on papers whose fonts do not have them.
 */
@Documented
@Constraint(validatedBy = PlainName.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainName {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds each character against its category in Unicode. */
    final class Check implements ConstraintValidator<PlainName, String> {

        /** Symbols that stand in real names and addresses. */
        private static final String SYMBOLS = "+№°|~^$￥¥=";

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || name.codePoints().allMatch(Check::isAccepted);
        }

        private static boolean isAccepted(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                case Character.OTHER_SYMBOL,
                        Character.MATH_SYMBOL,
                        Character.CURRENCY_SYMBOL,
                        Character.MODIFIER_SYMBOL -> SYMBOLS.indexOf(c) >= 0;
                case Character.ENCLOSING_MARK -> false;
                default -> c < 0xFE00 || c > 0xFE0F; // variation selectors dress characters up as emoji
            };
        }
    }
}
