package jinhuo.portal.checkout;

import java.util.Map;
import jinhuo.portal.shared.FieldFailure;

/**
 * Why a line is refused.
 *
 * @param failure for people
 * @param data for programs: the offer, and what it costs or how much is left
 */
record LineRefusal(FieldFailure failure, Map<String, Object> data) {

    /** A refusal that has no more to say. */
    static LineRefusal of(FieldFailure failure) {
        return new LineRefusal(failure, Map.of());
    }
}
