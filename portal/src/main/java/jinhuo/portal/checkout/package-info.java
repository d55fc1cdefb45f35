/** The two ways in which orders come to be: a cart that is ordered, and a quote that is accepted. */
@NullMarked
package jinhuo.portal.checkout;

import org.jspecify.annotations.NullMarked;
