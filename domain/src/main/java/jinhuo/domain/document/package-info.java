/** How orders and papers are numbered. */
@NullMarked
package jinhuo.domain.document;

import org.jspecify.annotations.NullMarked;
