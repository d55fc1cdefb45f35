/** Elasticsearch, and all that is known about it. */
@NullMarked
package jinhuo.search;

import org.jspecify.annotations.NullMarked;
