package jinhuo.portal.shared.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.time.LocalTime;
import jinhuo.portal.shared.Actor;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.multipart.Part;

/** The OpenAPI description, from which the front end's types are made. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                // Not FilePart: a part that is no file must reach the controller, to be refused by it.
                .addFileType(Part.class)
                .replaceWithSchema(
                        BigDecimal.class, new StringSchema().format("decimal").example("12.50"))
                .replaceWithSchema(
                        LocalTime.class, new StringSchema().format("time").example("18:00"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("进货 Jinhuo")
                        .version("1")
                        .description("Wholesale for village shops")
                        .license(new License().name("Apache-2.0")));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }

    /** What the controllers take as optional only to refuse its absence in their own words. */
    @Bean
    OperationCustomizer required() {
        return (operation, method) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                        .forEach(parameter -> parameter.setRequired(true));
            }
            return operation;
        };
    }

    /** Stable ids: the controller's noun and the method, as in {@code sessionOpen}. */
    @Bean
    OperationCustomizer operationIds() {
        return (operation, method) -> {
            var noun = method.getBeanType().getSimpleName().replace("Controller", "");
            var verb = method.getMethod().getName();
            return operation.operationId(Character.toLowerCase(noun.charAt(0))
                    + noun.substring(1)
                    + Character.toUpperCase(verb.charAt(0))
                    + verb.substring(1));
        };
    }
}
