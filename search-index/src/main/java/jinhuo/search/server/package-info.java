/** Starts a real Elasticsearch on a machine that has none. */
@NullMarked
package jinhuo.search.server;

import org.jspecify.annotations.NullMarked;
