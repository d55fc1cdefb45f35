package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void startsBothServersWhereNoneIsNamed() {
        var settings = Settings.read("--jinhuo.data=some/where");

        assertThat(settings.postgres()).isTrue();
        assertThat(settings.elasticsearch()).isTrue();
        assertThat(settings.data().root()).isEqualTo(Path.of("some/where").toAbsolutePath());
    }

    @Test
    void startsNoneWhereThePostgresIsConfigured() {
        var settings = Settings.read("--JINHUO_POSTGRES_URL=db.example:5432/jinhuo");

        assertThat(settings.postgres()).isFalse();
        assertThat(settings.elasticsearch()).isFalse();
        assertThat(Settings.read("--spring.r2dbc.url=r2dbc:postgresql://db.example/jinhuo")
                        .postgres())
                .isFalse();
    }

    @Test
    void startsItsOwnPostgresBesideAConfiguredElasticsearch() {
        var settings = Settings.read("--jinhuo.elasticsearch.url=http://search.example:9200");

        assertThat(settings.postgres()).isTrue();
        assertThat(settings.elasticsearch()).isFalse();
    }

    @Test
    void takesThePortFromEitherName() {
        assertThat(Settings.read("--JINHUO_PORT=9001").port()).isEqualTo(9001);
        assertThat(Settings.read("--JINHUO_PORT=9001", "--server.port=9002").port())
                .isEqualTo(9002);
        assertThat(Settings.read().port()).isEqualTo(8080);
    }
}
