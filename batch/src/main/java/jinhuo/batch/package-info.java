/** The long work: a worker claims requested jobs from PostgreSQL and Spring Batch runs them. */
@NullMarked
package jinhuo.batch;

import org.jspecify.annotations.NullMarked;
