/** Search: asks Elasticsearch which products are meant, and keeps its index after the tables. */
@NullMarked
package jinhuo.portal.search;

import org.jspecify.annotations.NullMarked;
