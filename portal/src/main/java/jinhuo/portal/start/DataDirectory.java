package jinhuo.portal.start;

import java.nio.file.Path;

/**
 * Where a portal with its own servers keeps everything.
 *
 * @param root absolute
 */
record DataDirectory(Path root) {

    static DataDirectory of(String path) {
        return new DataDirectory(Path.of(path).toAbsolutePath().normalize());
    }

    /** PostgreSQL's cluster. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** PostgreSQL's programs, unpacked once. */
    Path postgresPrograms() {
        return root.resolve("postgres-programs");
    }

    /** What PostgreSQL has to say. */
    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /** Elasticsearch's index files, settings and log. */
    Path elasticsearch() {
        return root.resolve("elasticsearch");
    }

    /** Held by the portal that runs on this data. */
    Path lock() {
        return root.resolve("portal.lock");
    }
}
