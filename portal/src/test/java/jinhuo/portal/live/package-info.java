/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.live;

import org.jspecify.annotations.NullMarked;
