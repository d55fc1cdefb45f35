/** What a shop is about to order, at the prices of now. */
@NullMarked
package jinhuo.portal.cart;

import org.jspecify.annotations.NullMarked;
