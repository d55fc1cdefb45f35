/** The catalogue over HTTP: who sees which price, and what a code means. */
@NullMarked
package jinhuo.portal.catalog;

import org.jspecify.annotations.NullMarked;
