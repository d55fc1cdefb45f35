/** How every refusal becomes an RFC 9457 problem in the reader's language. */
@NullMarked
package jinhuo.portal.shared.problem;

import org.jspecify.annotations.NullMarked;
