/** What a supplier does with its own offers: prices, quantities, listing and the count of its stock. */
@NullMarked
package jinhuo.portal.catalog.offer;

import org.jspecify.annotations.NullMarked;
