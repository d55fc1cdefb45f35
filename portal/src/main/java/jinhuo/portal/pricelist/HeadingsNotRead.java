package jinhuo.portal.pricelist;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** There are no columns to name: the file could not be read as far as its headings. */
final class HeadingsNotRead extends BusinessFailure {

    HeadingsNotRead() {
        super("headings-not-read", HttpStatus.CONFLICT);
    }
}
