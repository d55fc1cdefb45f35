/** Trade item numbers (GTIN) as GS1 defines them. */
@NullMarked
package jinhuo.domain.barcode;

import org.jspecify.annotations.NullMarked;
