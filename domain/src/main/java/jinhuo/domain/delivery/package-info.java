/** Which day a delivery line passes next. */
@NullMarked
package jinhuo.domain.delivery;

import org.jspecify.annotations.NullMarked;
