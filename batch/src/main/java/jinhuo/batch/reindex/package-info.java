/** Fills a new generation of the product index from PostgreSQL and puts it in the place of the old one. */
@NullMarked
package jinhuo.batch.reindex;

import org.jspecify.annotations.NullMarked;
