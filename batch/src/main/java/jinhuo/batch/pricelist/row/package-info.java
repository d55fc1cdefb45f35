/** The rows of a price list: which column is which, what a cell says, and which rows may be imported. */
@NullMarked
package jinhuo.batch.pricelist.row;

import org.jspecify.annotations.NullMarked;
