package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void framesLatinAndChineseLinesAlike() {
        assertThat(Welcome.box(List.of("进货", "open"))).isEqualTo("""
                ┌──────┐
                │ 进货 │
                │ open │
                └──────┘""");
    }
}
