/** Long work: requested here, done by a worker, watched here again. */
@NullMarked
package jinhuo.portal.job;

import org.jspecify.annotations.NullMarked;
