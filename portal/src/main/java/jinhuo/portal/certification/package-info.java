/** Certification of shops: the form, its evidence, staff's queue, inspections and decisions. */
@NullMarked
package jinhuo.portal.certification;

import org.jspecify.annotations.NullMarked;
