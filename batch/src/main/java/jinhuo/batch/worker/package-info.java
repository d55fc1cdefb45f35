/** Claims requested jobs, keeps them alive, reports how far they are, and requests the scheduled ones. */
@NullMarked
package jinhuo.batch.worker;

import org.jspecify.annotations.NullMarked;
