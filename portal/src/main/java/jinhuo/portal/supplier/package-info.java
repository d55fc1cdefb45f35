/** Suppliers: how one applies, and how staff admit, send back or suspend it. */
@NullMarked
package jinhuo.portal.supplier;

import org.jspecify.annotations.NullMarked;
