package jinhuo.portal.sample;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Version 7 ids of moments in the past, so that rows of the sample stand in order of time as all others do. */
final class TimeOrderedId {

    private TimeOrderedId() {}

    /** RFC 9562: 48 bits of milliseconds, version 7, and the rest at random. */
    static UUID at(Instant moment, Random random) {
        var high = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
