/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.figures;

import org.jspecify.annotations.NullMarked;
