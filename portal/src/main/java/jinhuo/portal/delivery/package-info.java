/** Townships, and the delivery lines that pass there. */
@NullMarked
package jinhuo.portal.delivery;

import org.jspecify.annotations.NullMarked;
