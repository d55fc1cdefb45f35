package jinhuo.portal.search;

import jinhuo.search.SearchConnection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection to Elasticsearch; the portal starts and works without it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
class SearchConfiguration {

    @Bean
    SearchConnection searchConnection(ElasticsearchProperties properties) {
        return SearchConnection.open(properties.settings());
    }
}
