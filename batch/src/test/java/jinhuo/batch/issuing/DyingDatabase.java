package jinhuo.batch.issuing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that drops the connection when it comes to a certain row, as if the worker had been killed there. */
public final class DyingDatabase implements AutoCloseable {

    private final JdbcClient jdbc;

    /** From now on the insertion of a row that meets the condition (on {@code new}) kills whoever tries. */
    public DyingDatabase(JdbcClient jdbc, String table, String condition) {
        this.jdbc = jdbc;
        jdbc.sql("""
                create function die() returns trigger language plpgsql as $$
                begin
                  perform pg_terminate_backend(pg_backend_pid());
                  return new;
                end $$
                """).update();
        jdbc.sql("create trigger die before insert on %s for each row when (%s) execute function die()"
                        .formatted(table, condition))
                .update();
    }

    @Override
    public void close() {
        jdbc.sql("drop function die cascade").update();
    }
}
