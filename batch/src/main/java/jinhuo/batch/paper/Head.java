package jinhuo.batch.paper;

import java.util.List;

/**
 * What stands on top of a paper.
 *
 * @param title what it is, such as 销售单
 * @param number its number, also in the QR code
 * @param notice a sentence below the title, may be empty
 * @param facts such as the date
 */
public record Head(String title, String number, String notice, List<Fact> facts) {}
