package jinhuo.portal.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Prints, when the portal is ready, where to click and who may sign in. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var lines = new ArrayList<String>();
        lines.add("进货 Jinhuo  http://localhost:" + environment.getProperty("local.server.port", "8080"));
        System.out.println(box(lines));
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
