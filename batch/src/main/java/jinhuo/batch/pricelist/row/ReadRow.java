package jinhuo.batch.pricelist.row;

import java.util.List;
import jinhuo.batch.worker.Refusal;

/** What came of reading a row. */
public sealed interface ReadRow permits PriceListRow, ReadRow.Refused {

    /** It may not be imported, for at least one reason. */
    record Refused(List<Refusal> refusals) implements ReadRow {}
}
