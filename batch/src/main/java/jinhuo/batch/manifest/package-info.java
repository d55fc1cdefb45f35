/** The job {@code manifests}: what a delivery line's vehicle takes on a day, with a delivery note (送货单) for each order. */
@NullMarked
package jinhuo.batch.manifest;

import org.jspecify.annotations.NullMarked;
