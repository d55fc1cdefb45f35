package jinhuo.benchmark;

import jinhuo.benchmark.Load.Measured;

/** Prints the figures side by side. */
final class Report {

    private Report() {}

    static void heading() {
        System.out.printf(
                "%n%-34s %12s %12s %7s %18s %18s%n",
                "", "portal /s", "limit /s", "ratio", "p50/p99 ms", "limit p50/p99 ms");
    }

    static void row(String what, Measured portal, Measured limit) {
        System.out.printf(
                "%-34s %12.0f %12.0f %7.2f %8.1f/%-9.1f %8.1f/%-9.1f%n",
                what,
                portal.perSecond(),
                limit.perSecond(),
                portal.perSecond() / limit.perSecond(),
                portal.median(),
                portal.p99(),
                limit.median(),
                limit.p99());
    }

    static void rate(String what, long count, double seconds) {
        System.out.printf("%-34s %12.0f   (%,d in %.1f s)%n", what + " /s", count / seconds, count, seconds);
    }

    static void line(String what, String value) {
        System.out.printf("%-34s %s%n", what, value);
    }
}
