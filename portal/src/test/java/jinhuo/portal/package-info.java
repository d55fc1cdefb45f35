/** The portal under test: the whole application over real servers, seen from outside. */
@NullMarked
package jinhuo.portal;

import org.jspecify.annotations.NullMarked;
