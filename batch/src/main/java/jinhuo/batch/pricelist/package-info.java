/** The import of a supplier's price list: its good rows become goods, offers and stock, the others are refused by line. */
@NullMarked
package jinhuo.batch.pricelist;

import org.jspecify.annotations.NullMarked;
