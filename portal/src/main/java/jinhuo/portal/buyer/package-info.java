/** The shop as a buyer: whether it may order, and when its delivery line passes. */
@NullMarked
package jinhuo.portal.buyer;

import org.jspecify.annotations.NullMarked;
