package jinhuo.batch;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/**
 * The worker alone, as many times as wanted; on one machine it runs inside the portal instead. Its own DataSource is
 * {@link BatchDatabase}, so Spring Boot's is left out.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
public class BatchApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(BatchApplication.class)
                .properties("spring.config.name=jinhuo-batch")
                .run(arguments);
    }
}
