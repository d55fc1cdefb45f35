/** Who may call which route, and what every answer's headers forbid. */
@NullMarked
package jinhuo.portal.shared.security;

import org.jspecify.annotations.NullMarked;
