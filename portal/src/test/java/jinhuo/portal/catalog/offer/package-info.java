/** A supplier's own offers over HTTP. */
@NullMarked
package jinhuo.portal.catalog.offer;

import org.jspecify.annotations.NullMarked;
