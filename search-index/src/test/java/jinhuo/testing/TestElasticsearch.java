package jinhuo.testing;

import java.net.URI;

/**
 * A real Elasticsearch and the part of it that belongs to one test class.
 *
 * @param url where it answers, without credentials
 * @param indexPrefix unique: begins the names of all that the test class creates
 */
public record TestElasticsearch(URI url, String indexPrefix) {}
