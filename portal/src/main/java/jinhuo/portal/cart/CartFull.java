package jinhuo.portal.cart;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** A cart holds no more lines than one checkout takes. */
public final class CartFull extends BusinessFailure {

    /** Lines of a cart, and of a checkout. */
    public static final int MOST_LINES = 200;

    private static final long serialVersionUID = 1L;

    CartFull() {
        super("cart-full", HttpStatus.CONFLICT);
    }

    @Override
    public List<Object> arguments() {
        return List.of(MOST_LINES);
    }
}
