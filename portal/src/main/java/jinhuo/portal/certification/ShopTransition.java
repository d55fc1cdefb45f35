package jinhuo.portal.certification;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Word;
import org.springframework.http.HttpStatus;

/** What was asked cannot be done to a shop in its status. */
final class ShopTransition extends BusinessFailure {

    private final ShopStatus from;

    ShopTransition(ShopStatus from) {
        super("shop-transition", HttpStatus.CONFLICT);
        this.from = from;
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Word("shop-status." + Codes.of(from)));
    }
}
