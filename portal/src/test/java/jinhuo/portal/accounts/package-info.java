/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.accounts;

import org.jspecify.annotations.NullMarked;
