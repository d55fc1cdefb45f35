package jinhuo.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a real PostgreSQL database of its own as a {@link TestDatabase} parameter. One server a JVM; the
 * schema is migrated once into a template, and each class gets a copy of it.
 */
public final class PostgresExtension implements BeforeAllCallback, ParameterResolver {

    private static final String TEMPLATE = "jinhuo_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create("postgres");

    private static TestServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** A new migrated database, for tests that start an application themselves. */
    public static synchronized TestDatabase newDatabase() {
        if (server == null) {
            var started = TestServer.start();
            execute(started, "create database " + TEMPLATE);
            var template = database(started, TEMPLATE);
            Flyway.configure()
                    .dataSource(template.jdbcUrl(), template.user(), template.password())
                    .load()
                    .migrate();
            server = started;
        }
        var name = "test_" + COUNT.incrementAndGet();
        execute(server, "create database " + name + " template " + TEMPLATE);
        return database(server, name);
    }

    private static TestDatabase of(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(context.getRequiredTestClass(), ignored -> newDatabase(), TestDatabase.class);
    }

    private static TestDatabase database(TestServer server, String name) {
        return new TestDatabase(server.host(), server.port(), name, server.user(), server.password());
    }

    private static void execute(TestServer server, String sql) {
        var maintenance = database(server, "postgres");
        try (var connection = DriverManager.getConnection(maintenance.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
