/** Tests of what every feature uses. */
@NullMarked
package jinhuo.portal.shared;

import org.jspecify.annotations.NullMarked;
