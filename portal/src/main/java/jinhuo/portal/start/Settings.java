package jinhuo.portal.start;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What must be known before Spring starts, from the command line, system properties and the environment.
 *
 * @param port of the portal
 * @param data of the servers beside it
 * @param postgres whether to start PostgreSQL here, because no other one is named
 * @param elasticsearch whether to start Elasticsearch here as well
 * @param elasticsearchHome the unpacked server
 */
record Settings(int port, DataDirectory data, boolean postgres, boolean elasticsearch, Path elasticsearchHome) {

    private static final int DEFAULT_PORT = 8080;
    private static final Path BUILT = Path.of("search-index", "target");

    static Settings read(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigurationPropertySources.attach(environment);
        return from(environment);
    }

    private static Settings from(Environment environment) {
        var postgres = !isSet(environment, "JINHUO_POSTGRES_URL", "spring.r2dbc.url");
        return new Settings(
                port(environment),
                DataDirectory.of(environment.getProperty("jinhuo.data", "data")),
                postgres,
                postgres && !isSet(environment, "jinhuo.elasticsearch.url"),
                elasticsearchHome(environment.getProperty("jinhuo.elasticsearch.home")));
    }

    /** {@code JINHUO_PORT}, or Spring's own names. */
    private static int port(Environment environment) {
        var named = environment.getProperty("JINHUO_PORT", Integer.class, DEFAULT_PORT);
        return environment.getProperty("server.port", Integer.class, named);
    }

    private static boolean isSet(Environment environment, String... names) {
        return List.of(names).stream()
                .anyMatch(name -> !environment.getProperty(name, "").isBlank());
    }

    private static Path elasticsearchHome(@Nullable String named) {
        return named == null || named.isBlank() ? builtHome() : Path.of(named).toAbsolutePath();
    }

    /** Where the build unpacks it. */
    private static Path builtHome() {
        var directories = BUILT.toFile().list((directory, name) -> name.startsWith("elasticsearch-"));
        var name = directories == null || directories.length == 0 ? "elasticsearch" : directories[0];
        return BUILT.resolve(name).toAbsolutePath();
    }
}
