/** Orders: placed by the shop, answered by the supplier, delivered, received. */
@NullMarked
package jinhuo.portal.order;

import org.jspecify.annotations.NullMarked;
