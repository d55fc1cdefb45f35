package jinhuo.portal.start;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Prints, when the portal is ready, where to click and who may sign in. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final String ONE_A_ROLE = """
            select * from (
              select distinct on (role) role, phone, name, password, position, count(*) over () as everybody
              from demo_account join account on id = account_id
              where disabled_at is null
              order by role, position)
            order by position
            """;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        var port = context.getEnvironment().getProperty("local.server.port", "8080");
        var lines = new ArrayList<>(List.of("进货 Jinhuo   http://localhost:" + port, "API           /swagger-ui.html"));
        context.getBeanProvider(Flyway.class).ifAvailable(database -> lines.addAll(demoAccounts(database)));
        System.out.println(box(lines));
    }

    /** Empty without sample data. */
    private static List<String> demoAccounts(Flyway database) {
        var lines = new ArrayList<String>();
        try (var connection = database.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(ONE_A_ROLE)) {
            while (row.next()) {
                if (lines.isEmpty()) {
                    lines.add("");
                    lines.add("试用账号 Demo accounts, %d in all; password %s"
                            .formatted(row.getInt("everybody"), row.getString("password")));
                }
                lines.add(
                        "%-13s %s %s".formatted(row.getString("role"), row.getString("phone"), row.getString("name")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo accounts cannot be read", e);
        }
        return lines;
    }

    /** The lines in a frame; a Chinese character is as wide as two Latin ones. */
    static String box(List<String> lines) {
        var width = lines.stream().mapToInt(Welcome::width).max().orElse(0);
        var text = new StringBuilder("┌" + "─".repeat(width + 2) + "┐\n");
        lines.forEach(line -> text.append("│ ")
                .append(line)
                .append(" ".repeat(width - width(line)))
                .append(" │\n"));
        return text.append("└" + "─".repeat(width + 2) + "┘").toString();
    }

    private static int width(String line) {
        return line.codePoints().map(character -> character >= 0x2E80 ? 2 : 1).sum();
    }
}
