/** The language of the trade, plain Java without a framework. */
@NullMarked
package jinhuo.domain;

import org.jspecify.annotations.NullMarked;
