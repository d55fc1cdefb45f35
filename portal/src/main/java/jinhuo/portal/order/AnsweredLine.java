package jinhuo.portal.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What somebody says about one line of an order. */
sealed interface AnsweredLine permits ConfirmOrder.ConfirmedLine, ReceiveOrder.CountedLine {

    Integer lineNo();

    /** What is wrong with it, held against the line; null when nothing is. */
    @Nullable
    FieldFailure failure(OrderLine line, String field);

    OrderLine applyTo(OrderLine line);

    /** Whether a reason says anything. */
    default boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }

    /**
     * The lines after the answers.
     *
     * @param unanswered what becomes of a line that no answer names
     * @throws Invalid naming every answer that is wrong
     */
    static List<OrderLine> apply(
            List<? extends AnsweredLine> answers, List<OrderLine> lines, UnaryOperator<OrderLine> unanswered) {
        var byNumber = byNumber(answers, lines);
        return lines.stream()
                .map(line -> {
                    var answer = byNumber.get(line.lineNo());
                    return answer == null ? unanswered.apply(line) : answer.applyTo(line);
                })
                .toList();
    }

    private static Map<Integer, AnsweredLine> byNumber(List<? extends AnsweredLine> answers, List<OrderLine> lines) {
        var ordered = lines.stream().collect(Collectors.toMap(OrderLine::lineNo, line -> line));
        var byNumber = new HashMap<Integer, AnsweredLine>();
        var failures = new ArrayList<FieldFailure>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var failure = failure(answer, ordered.get(answer.lineNo()), "lines[" + i + "]");
            if (failure == null && byNumber.put(answer.lineNo(), answer) != null) {
                failure = FieldFailure.of("lines[" + i + "].lineNo", "twice");
            }
            if (failure != null) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new Invalid(failures);
        }
        return byNumber;
    }

    private static @Nullable FieldFailure failure(AnsweredLine answer, @Nullable OrderLine line, String field) {
        return line == null ? FieldFailure.of(field + ".lineNo", "no-such-line") : answer.failure(line, field);
    }
}
