package jinhuo.portal.shared.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jinhuo.portal.shared.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of every operation that anything but success is a problem. */
final class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true))
                .referencedSchemas
                .forEach(description.getComponents()::addSchemas);
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ProblemResponses::describe);
    }

    private static void describe(Operation operation) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME));
        operation
                .getResponses()
                .setDefault(new ApiResponse()
                        .description(NAME)
                        .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
