package jinhuo.batch.worker;

import java.util.List;

/**
 * What a job could not take, and why.
 *
 * @param line where it stands, from 1: the line of a file, or the position among what the job looked at
 * @param field that is wrong
 * @param value as it stands
 * @param reason a stable code; the front end has the words
 * @param accepted what would be accepted
 * @param source the cells of the row as they stand; empty when there is none
 */
public record Refusal(int line, String field, String value, String reason, String accepted, List<String> source) {}
