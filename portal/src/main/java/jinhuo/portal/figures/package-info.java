/** The figures that a working day begins with. */
@NullMarked
package jinhuo.portal.figures;

import org.jspecify.annotations.NullMarked;
