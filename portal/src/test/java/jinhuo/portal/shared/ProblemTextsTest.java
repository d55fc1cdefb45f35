package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Every problem has words in both languages. */
class ProblemTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("problems_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("problems.properties").stringPropertyNames());
    }

    @Test
    void everyTitleHasADetail() throws IOException {
        var keys = texts("problems.properties").stringPropertyNames();

        assertThat(keys.stream().filter(key -> key.endsWith(".title")).map(key -> key.replace(".title", ".detail")))
                .isSubsetOf(keys);
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
