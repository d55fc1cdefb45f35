/** Stock that orders hold: reserved without overselling, and released. */
@NullMarked
package jinhuo.portal.inventory;

import org.jspecify.annotations.NullMarked;
