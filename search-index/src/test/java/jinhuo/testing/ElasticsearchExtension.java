package jinhuo.testing;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class a {@link TestElasticsearch} parameter: one server a JVM, an index prefix a class. */
public final class ElasticsearchExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create("elasticsearch");

    private static URI server;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestElasticsearch.class;
    }

    @Override
    public TestElasticsearch resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        context.getRequiredTestClass(), ignored -> newElasticsearch(), TestElasticsearch.class);
    }

    /** An unused part of the server, for tests that start an application themselves. */
    public static synchronized TestElasticsearch newElasticsearch() {
        if (server == null) {
            server = TestSearchServer.start();
        }
        return new TestElasticsearch(server, "test-" + UUID.randomUUID());
    }
}
