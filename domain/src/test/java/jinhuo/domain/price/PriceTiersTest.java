package jinhuo.domain.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTiersTest {

    private static final PriceTiers TIERS =
            new PriceTiers(new BigDecimal("48.00"), List.of(tier(50, "44.00"), tier(10, "46.50")));

    @ParameterizedTest
    @CsvSource({"1, 1, 48.00", "9, 1, 48.00", "10, 10, 46.50", "49, 10, 46.50", "50, 50, 44.00", "1000000, 50, 44.00"})
    void appliesTheLastTierThatTheQuantityReaches(int packs, int minPacks, BigDecimal price) {
        assertThat(TIERS.priceFor(packs)).isEqualTo(new TierPrice(minPacks, price));
    }

    @Test
    void hasOneOrderOfTiers() {
        assertThat(TIERS.tiers()).extracting(TierPrice::minPacks).containsExactly(10, 50);
    }

    @Test
    void refusesTiersThatContradictEachOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> withTiers(tier(10, "5"), tier(10, "4")));
        assertThatIllegalArgumentException().isThrownBy(() -> withTiers(tier(1, "5")));
        assertThatIllegalArgumentException().isThrownBy(() -> tier(5, "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceTiers(BigDecimal.ZERO, List.of()));
    }

    private static PriceTiers withTiers(TierPrice... tiers) {
        return new PriceTiers(BigDecimal.TEN, List.of(tiers));
    }

    private static TierPrice tier(int minPacks, String price) {
        return new TierPrice(minPacks, new BigDecimal(price));
    }
}
