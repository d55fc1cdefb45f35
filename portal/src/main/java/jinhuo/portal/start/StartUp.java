package jinhuo.portal.start;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the portal: against the configured servers, or with servers of its own where none are configured. */
public final class StartUp {

    private StartUp() {}

    /** Returns when the portal takes requests; ends the process, with sentences for people, when it cannot. */
    public static void run(Class<?> application, String... arguments) {
        var settings = Settings.read(arguments);
        if (!settings.postgres()) {
            SpringApplication.run(application, arguments);
            return;
        }
        try {
            runWithServers(application, LocalServers.prepare(settings), arguments);
        } catch (StartRefused e) {
            refuse(e);
        } catch (RuntimeException e) {
            // Spring has said why.
            System.exit(1);
        }
    }

    private static void runWithServers(Class<?> application, LocalServers servers, String... arguments) {
        var context = new AtomicReference<ConfigurableApplicationContext>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context.get(), servers), "stop"));
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(Map.of("jinhuo.sample-data", "true", "logging.level.io.zonky.test", "warn"));
        spring.addInitializers(starting -> {
            context.set(starting);
            start(servers, starting);
        });
        spring.addListeners(new Welcome());
        spring.run(arguments);
    }

    /** Here the log is set up and nothing has connected yet. */
    private static void start(LocalServers servers, ConfigurableApplicationContext context) {
        try {
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("servers", servers.start()));
        } catch (StartRefused e) {
            refuse(e);
        }
    }

    private static void refuse(StartRefused reason) {
        System.err.println(reason.sentences());
        System.exit(1);
    }

    /** The portal first, so that it finishes its work, then what it works on. */
    private static void stop(@Nullable ConfigurableApplicationContext context, LocalServers servers) {
        if (context != null) {
            context.close();
        }
        servers.stop();
    }
}
