/** What the jobs that issue papers share: what is to be done, what is put aside, and where the files go. */
@NullMarked
package jinhuo.batch.issuing;

import org.jspecify.annotations.NullMarked;
