package jinhuo.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A closed loop: each connection sends its next request when the last is answered. */
final class Load {

    private Load() {}

    /** One request; throws when the answer is not what was asked for. */
    interface Request {
        void send() throws Exception;
    }

    /**
     * What a run of a load measured.
     *
     * @param perSecond answered requests a second, all connections together
     * @param median time of a request in milliseconds
     * @param p99 99th percentile in milliseconds
     */
    record Measured(double perSecond, double median, double p99) {}

    /** Warms up for a third of the time, then measures. {@code connection} gives each connection its own request. */
    static Measured run(int connections, int seconds, Callable<Request> connection) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var requests = IntStream.range(0, connections)
                    .mapToObj(i -> call(connection))
                    .toList();
            for (var warm : requests.stream()
                    .map(each -> threads.submit(() -> loop(each, seconds / 3.0)))
                    .toList()) {
                result(warm);
            }
            var start = System.nanoTime();
            var runs = requests.stream()
                    .map(each -> threads.submit(() -> loop(each, seconds)))
                    .toList();
            var times = LongStream.empty();
            for (var run : runs) {
                times = LongStream.concat(times, Arrays.stream(result(run)));
            }
            var sorted = times.sorted().toArray();
            var elapsed = (System.nanoTime() - start) / 1e9;
            return new Measured(sorted.length / elapsed, at(sorted, 0.5), at(sorted, 0.99));
        }
    }

    private static long[] loop(Request request, double seconds) throws Exception {
        var times = new long[1024];
        var count = 0;
        var end = System.nanoTime() + (long) (seconds * 1e9);
        for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
            request.send();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    private static Request call(Callable<Request> connection) {
        try {
            return connection.call();
        } catch (Exception e) {
            throw new IllegalStateException("A connection could not be prepared", e);
        }
    }

    private static long[] result(Future<long[]> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request of the load failed", e.getCause());
        }
    }
}
