package jinhuo.batch.pricelist;

/** How many rows brought something new, changed something, or said what was known. */
record ImportCount(int created, int changed, int unchanged) {}
