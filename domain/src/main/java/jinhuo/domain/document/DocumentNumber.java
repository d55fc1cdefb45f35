package jinhuo.domain.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The numbers that people read out on the telephone. Each is unique; counters start at 1 and may outgrow their zeros. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /** An order (订单): {@code DD20260305000042}, with a counter that never starts again. */
    public static String order(LocalDate placedOn, long counter) {
        return "DD" + day(placedOn) + padded(counter, 6);
    }

    /** A supplier's invoice (销售单): {@code XS-S001-2026-000007}, without gaps in a year. */
    public static String invoice(String supplierCode, int year, long counter) {
        return "XS-" + supplierCode + "-" + year + "-" + padded(counter, 6);
    }

    /** A delivery note (送货单): {@code SH-L2-20260305-001}, counted by line and day. */
    public static String deliveryNote(String lineCode, LocalDate deliveryDate, long counter) {
        return "SH-" + lineCode + "-" + day(deliveryDate) + "-" + padded(counter, 3);
    }

    /** The manifest (配送单) of a line and day: {@code PS-L2-20260305-1}; a later run of the day counts on. */
    public static String manifest(String lineCode, LocalDate deliveryDate, int run) {
        return "PS-" + lineCode + "-" + day(deliveryDate) + "-" + run;
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String padded(long counter, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", counter);
    }
}
