/** Purchase requests of shops, and the quotes of suppliers. */
@NullMarked
package jinhuo.portal.purchasing;

import org.jspecify.annotations.NullMarked;
