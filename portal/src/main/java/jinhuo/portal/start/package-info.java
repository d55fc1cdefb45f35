/** Starts the portal, and beside it, where no servers are configured, a real PostgreSQL and Elasticsearch of its own. */
@NullMarked
package jinhuo.portal.start;

import org.jspecify.annotations.NullMarked;
