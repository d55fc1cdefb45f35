package jinhuo.batch.pricelist;

import java.util.List;
import jinhuo.batch.worker.Refusal;

/** What came of reading a row. */
sealed interface ReadRow permits PriceListRow, ReadRow.Refused {

    /** It may not be imported, for at least one reason. */
    record Refused(List<Refusal> refusals) implements ReadRow {}
}
