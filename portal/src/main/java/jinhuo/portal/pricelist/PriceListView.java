package jinhuo.portal.pricelist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.job.JobView;
import org.jspecify.annotations.Nullable;

/**
 * A price list.
 *
 * @param encoding {@code xlsx}, or how the text is encoded; null until the file was read
 * @param headings null until the file was read
 * @param sample the first rows
 * @param mapping the column, from 0, by field; null until known
 * @param created offers that are new
 * @param changed offers in which something changed
 * @param job the last import, at work or ended
 */
record PriceListView(
        UUID id,
        String fileName,
        Instant uploadedAt,
        PriceListStatus status,
        @Nullable String encoding,
        @Nullable List<String> headings,
        @Nullable List<List<String>> sample,
        @Nullable Map<String, Integer> mapping,
        int created,
        int changed,
        int unchanged,
        JobView job) {

    PriceListView with(JobView otherJob) {
        return new PriceListView(
                id,
                fileName,
                uploadedAt,
                status,
                encoding,
                headings,
                sample,
                mapping,
                created,
                changed,
                unchanged,
                otherJob);
    }
}
