/** A supplier's price lists: upload, what came of them, and the refused rows to correct. */
@NullMarked
package jinhuo.portal.pricelist;

import org.jspecify.annotations.NullMarked;
