/** Search over HTTP, on a real Elasticsearch and without one. */
@NullMarked
package jinhuo.portal.search;

import org.jspecify.annotations.NullMarked;
