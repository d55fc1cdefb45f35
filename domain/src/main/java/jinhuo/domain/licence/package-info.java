/** Registration numbers and food permits of businesses in China. */
@NullMarked
package jinhuo.domain.licence;

import org.jspecify.annotations.NullMarked;
