/** What a pack costs at a quantity, and which quantities may be ordered. */
@NullMarked
package jinhuo.domain.price;

import org.jspecify.annotations.NullMarked;
