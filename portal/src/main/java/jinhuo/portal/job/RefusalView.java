package jinhuo.portal.job;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a job could not take.
 *
 * @param line of the file, or the position among what the job looked at
 * @param reason a stable code
 * @param accepted what would be
 * @param source the cells of the row as they stand
 */
@Schema(name = "Refusal")
public record RefusalView(int line, String field, String value, String reason, String accepted, List<String> source) {}
