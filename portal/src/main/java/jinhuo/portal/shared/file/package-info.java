/** Uploads: read up to a limit, known by their content, and kept in PostgreSQL. */
@NullMarked
package jinhuo.portal.shared.file;

import org.jspecify.annotations.NullMarked;
