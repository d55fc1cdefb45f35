package jinhuo.batch;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Brings the worker and every job into the application that has this module on its class path; off with
 * {@code jinhuo.batch.worker.enabled=false}. Beans go by the full names of their classes, as the portal around us has
 * nouns of the same name.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "jinhuo.batch.worker.enabled", matchIfMissing = true)
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {BatchApplication.class, BatchAutoConfiguration.class})
        })
public class BatchAutoConfiguration {}
