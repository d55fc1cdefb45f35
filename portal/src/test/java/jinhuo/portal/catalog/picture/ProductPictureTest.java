package jinhuo.portal.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPictureTest {

    @Test
    void showsTheNameAndNotTheBrand() {
        assertThat(ProductPicture.svg("冒泡泡可乐", "冒泡泡", "罐", "soda")).contains(">可</text>");
        assertThat(ProductPicture.svg("可乐", "", "罐", "soda")).contains(">可</text>");
        assertThat(ProductPicture.svg("可乐", "可乐", "罐", "soda")).contains(">可</text>");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(ProductPicture.svg("生抽酱油", "", "瓶", null)).isEqualTo(ProductPicture.svg("生抽酱油", "", "瓶", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "&\"'", "100% %s {body}", "🧃", "𠮷野家"})
    void staysADrawingWhateverTheNameIs(String name) {
        assertThatCode(() -> parse(ProductPicture.svg(name, "", "瓶", null))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeIsDrawnInTheColoursOfThePalette(Shape shape) {
        assertThat(shape.drawing()).contains("{body}", "{dark}", "{light}").doesNotContain("%");
    }

    @Test
    void aUnitThatNobodyKnowsIsACrate() {
        assertThat(Shape.of("托盘", null)).isEqualTo(Shape.CRATE);
        assertThat(Shape.of("袋", "snacks")).isEqualTo(Shape.BAG);
        assertThat(Shape.of("袋", "rice_flour")).isEqualTo(Shape.SACK);
    }

    private static void parse(String svg) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
