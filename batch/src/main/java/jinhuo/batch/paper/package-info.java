/** Draws papers: A4, black on white, in Chinese, with ruled tables, a QR code and fields to sign. */
@NullMarked
package jinhuo.batch.paper;

import org.jspecify.annotations.NullMarked;
