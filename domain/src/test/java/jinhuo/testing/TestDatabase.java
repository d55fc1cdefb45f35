package jinhuo.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A migrated PostgreSQL database that belongs to one test class.
 *
 * @param host where the server listens
 * @param port its port
 * @param name of the database, unique
 * @param user who owns it
 * @param password of the user
 */
public record TestDatabase(String host, int port, String name, String user, String password) {

    /** The address for JDBC, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** The address for R2DBC, without credentials. */
    public String r2dbcUrl() {
        return "r2dbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** A new connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, password);
    }
}
