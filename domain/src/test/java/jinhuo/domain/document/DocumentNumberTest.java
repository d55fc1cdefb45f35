package jinhuo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void saysWhatThePaperIsAndWhenItWasWritten() {
        assertThat(DocumentNumber.order(DAY, 42)).isEqualTo("DD20260305000042");
        assertThat(DocumentNumber.invoice("S001", 2026, 7)).isEqualTo("XS-S001-2026-000007");
        assertThat(DocumentNumber.deliveryNote("L2", DAY, 1)).isEqualTo("SH-L2-20260305-001");
        assertThat(DocumentNumber.manifest("L2", DAY, 2)).isEqualTo("PS-L2-20260305-2");
    }

    @Test
    void staysUniqueWhenACounterOutgrowsItsZeros() {
        assertThat(DocumentNumber.order(DAY, 1_000_000)).isEqualTo("DD202603051000000");
    }
}
