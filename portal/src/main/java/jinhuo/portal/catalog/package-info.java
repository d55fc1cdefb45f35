/** The catalogue: products that suppliers share, what each offers of them, and what a scanned code means. */
@NullMarked
package jinhuo.portal.catalog;

import org.jspecify.annotations.NullMarked;
