package jinhuo.batch.manifest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.batch.issuing.PaperRun;
import jinhuo.batch.issuing.PaperWork;
import jinhuo.batch.worker.JobFailure;
import jinhuo.domain.document.DocumentNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts a line's ready orders of a day on a manifest, each with its delivery note, in one transaction: what was too late
 * for it goes with the next run, and no order goes twice.
 */
@Component
@StepScope
class ManifestLoading implements PaperWork {

    private final LoadingRepository loading;
    private final PaperRun run;
    private final LocalDate date;
    private final @Nullable UUID onlyLine;

    ManifestLoading(
            LoadingRepository loading,
            PaperRun run,
            @Value("#{jobParameters['date']}") @Nullable String date,
            @Value("#{jobParameters['deliveryLineId']}") @Nullable String onlyLine) {
        this.loading = loading;
        this.run = run;
        this.date = date(date);
        this.onlyLine = onlyLine == null ? null : UUID.fromString(onlyLine);
    }

    @Override
    public List<UUID> pending() {
        var lines = loading.linesWithReadyOrders(date, onlyLine);
        run.expect(lines.size() + loading.countReady(date, lines) + loading.countToDraw());
        return lines;
    }

    @Override
    public void perform(List<UUID> lines) {
        lines.forEach(this::load);
    }

    @Override
    public String name(UUID line) {
        return loading.lineCode(line);
    }

    private void load(UUID line) {
        var code = loading.lockLine(line);
        var orders = loading.lockReady(line, date);
        if (orders.isEmpty()) {
            return;
        }
        var earlier = loading.earlier(line, date);
        int runOfDay = earlier.runs() + 1;
        var manifest = loading.insertManifest(DocumentNumber.manifest(code, date, runOfDay), line, date, runOfDay);
        loading.insertNotes(manifest, notes(code, loading.stops(orders), earlier.notes()));
        loading.load(orders);
        loading.pick(orders);
    }

    private List<LoadingRepository.NewNote> notes(String code, List<LoadingRepository.Stop> stops, int earlier) {
        return IntStream.range(0, stops.size())
                .mapToObj(i -> new LoadingRepository.NewNote(
                        DocumentNumber.deliveryNote(code, date, earlier + i + 1L),
                        stops.get(i).orderId(),
                        stops.get(i).position()))
                .toList();
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new JobFailure("date_wanted", "2026-03-05");
        }
    }
}
