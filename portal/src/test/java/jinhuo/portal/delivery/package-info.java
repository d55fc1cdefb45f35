/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.delivery;

import org.jspecify.annotations.NullMarked;
