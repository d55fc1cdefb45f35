package jinhuo.batch.issuing;

import jinhuo.batch.paper.Typefaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The papers' font, parsed once a worker and not before the first paper. */
@Configuration(proxyBeanMethods = false)
class IssuingConfiguration {

    @Bean
    @Lazy
    Typefaces typefaces() {
        return Typefaces.load();
    }
}
