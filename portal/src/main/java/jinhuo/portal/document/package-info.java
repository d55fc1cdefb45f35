/** The papers that jobs issue, for those whom they concern. */
@NullMarked
package jinhuo.portal.document;

import org.jspecify.annotations.NullMarked;
