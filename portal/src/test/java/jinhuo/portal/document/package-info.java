/** Tests of the feature, seen from outside. */
@NullMarked
package jinhuo.portal.document;

import org.jspecify.annotations.NullMarked;
