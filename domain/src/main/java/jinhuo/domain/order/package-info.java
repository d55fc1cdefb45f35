/** The life of an order. */
@NullMarked
package jinhuo.domain.order;

import org.jspecify.annotations.NullMarked;
