package jinhuo.portal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class JobTextsTest {

    private final JobTexts texts = new JobTexts();

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(load("jobs_en.properties").keySet())
                .isEqualTo(load("jobs.properties").keySet());
    }

    @Test
    void aCodeWithoutWordsIsShownAsItIs() {
        assertThat(texts.message("something_new|3", Locale.ENGLISH)).isEqualTo("something_new");
    }

    @Test
    void speaksChineseToWhomeverDoesNotReadEnglish() {
        assertThat(texts.message("file_empty", Locale.FRENCH)).isEqualTo("文件是空的。");
        assertThat(texts.message("file_empty", Locale.UK)).isEqualTo("The file is empty.");
    }

    private static Properties load(String name) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
