/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.outbox;

import org.jspecify.annotations.NullMarked;
