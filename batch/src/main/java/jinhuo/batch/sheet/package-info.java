/** Spreadsheets as rows of text, told apart by what is in the file and never by its name. */
@NullMarked
package jinhuo.batch.sheet;

import org.jspecify.annotations.NullMarked;
