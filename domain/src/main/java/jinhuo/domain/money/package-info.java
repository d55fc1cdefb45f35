/** Amounts of a line with value added tax, and amounts in capitals. */
@NullMarked
package jinhuo.domain.money;

import org.jspecify.annotations.NullMarked;
