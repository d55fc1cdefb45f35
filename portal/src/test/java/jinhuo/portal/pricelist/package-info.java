/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.pricelist;

import org.jspecify.annotations.NullMarked;
