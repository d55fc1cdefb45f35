package jinhuo.portal.start;

import java.sql.DriverManager;

/** A program for tests to kill: starts PostgreSQL on a directory, commits a row, says so, and waits for its end. */
final class PostgresProgram {

    private PostgresProgram() {}

    /** @param arguments the data directory, the port, and the row's number */
    public static void main(String[] arguments) throws Exception {
        var data = DataDirectory.of(arguments[0]);
        var port = Integer.parseInt(arguments[1]);
        var lock = DataLock.take(data);
        LocalPostgres.start(data, port);
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/jinhuo", "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (row int primary key)");
            statement.execute("insert into kept values (" + arguments[2] + ")");
            connection.setAutoCommit(false);
            statement.execute("insert into kept values (-" + arguments[2] + ")");
            System.out.println("committed");
            Thread.sleep(Long.MAX_VALUE);
        } finally {
            lock.close();
        }
    }
}
