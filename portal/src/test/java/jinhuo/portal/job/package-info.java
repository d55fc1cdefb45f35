/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.job;

import org.jspecify.annotations.NullMarked;
