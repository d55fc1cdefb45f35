/** Licence numbers as people type them into forms, and what a check of them found. */
@NullMarked
package jinhuo.portal.shared.licence;

import org.jspecify.annotations.NullMarked;
