/** What people type by hand, made plain before a rule looks at it. */
@NullMarked
package jinhuo.domain.text;

import org.jspecify.annotations.NullMarked;
