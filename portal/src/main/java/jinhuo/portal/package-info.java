/** The reactive application. */
@NullMarked
package jinhuo.portal;

import org.jspecify.annotations.NullMarked;
