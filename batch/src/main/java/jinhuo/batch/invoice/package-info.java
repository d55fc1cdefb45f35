/** The job {@code invoices}: a sales slip (销售单) for each received order, issued once and then drawn. */
@NullMarked
package jinhuo.batch.invoice;

import org.jspecify.annotations.NullMarked;
