package jinhuo.batch.paper;

import java.util.List;

/**
 * One side of a trade.
 *
 * @param role what it is here, such as 销货方
 * @param facts name, tax number, address, telephone
 */
public record Party(String role, List<Fact> facts) {}
