/** Drawn pictures of products: a package of the right shape in calm colours, for every product there is. */
@NullMarked
package jinhuo.portal.catalog.picture;

import org.jspecify.annotations.NullMarked;
