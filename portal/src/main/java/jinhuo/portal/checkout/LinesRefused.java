package jinhuo.portal.checkout;

import java.util.List;
import java.util.Map;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** Some lines cannot be ordered as they are; each is named with what would be accepted. */
final class LinesRefused extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<LineRefusal> lines;

    private LinesRefused(String slug, List<LineRefusal> lines) {
        super(slug, HttpStatus.CONFLICT);
        this.lines = List.copyOf(lines);
    }

    /** The price has changed since the shop saw it. */
    static LinesRefused priceChanged(List<LineRefusal> lines) {
        return new LinesRefused("price-changed", lines);
    }

    /** There is no such offer, it is not listed, or its supplier may not sell. */
    static LinesRefused notOffered(List<LineRefusal> lines) {
        return new LinesRefused("not-offered", lines);
    }

    /** Less is left than was ordered. */
    static LinesRefused outOfStock(List<LineRefusal> lines) {
        return new LinesRefused("out-of-stock", lines);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return lines.stream().map(LineRefusal::failure).toList();
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("lines", lines.stream().map(LineRefusal::data).toList());
    }
}
