package jinhuo.acceptance;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shops that order without a pause until they are told to stop, and remember what was acknowledged. */
final class Buyers implements AutoCloseable {

    /** An order that a buyer sent: what came back, if anything did. */
    record Sent(String key, Map<String, Object> body) {}

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads;

    private Buyers(ExecutorService threads) {
        this.threads = threads;
    }

    /** Starts {@code count} buyers, each with a session of its own. */
    static Buyers start(URI base, int count, List<Goods> goods) {
        var buyers = new Buyers(Executors.newFixedThreadPool(count));
        for (int i = 0; i < count; i++) {
            var api = Api.demo(base, "retailer");
            buyers.threads.submit(() -> buyers.order(api, goods));
        }
        return buyers;
    }

    private void order(Api api, List<Goods> goods) {
        while (!stopped.get()) {
            var sent = new Sent(UUID.randomUUID().toString(), Map.of("lines", Goods.pick(goods, 3)));
            unanswered.add(sent);
            try {
                var answer = place(api, sent);
                unanswered.remove(sent);
                if (answer.status() == 201) {
                    answer.json()
                            .get("orders")
                            .forEach(order -> acknowledged.add(order.get("id").asString()));
                } else {
                    refused.add(answer.status() + " " + answer.text());
                }
            } catch (UncheckedIOException gone) {
                return; // killed in mid-order: stays unanswered
            }
        }
    }

    /** Sends an order, for the first time or again with the same key. */
    static Api.Answer place(Api api, Sent sent) {
        return api.post("/api/checkouts", sent.body(), Map.of("Idempotency-Key", sent.key()));
    }

    Queue<String> acknowledged() {
        return acknowledged;
    }

    Queue<Sent> unanswered() {
        return unanswered;
    }

    Queue<String> refused() {
        return refused;
    }

    @Override
    public void close() {
        stopped.set(true);
        threads.close();
    }

    /** An offer that can be ordered, with the price that a buyer sees for the minimum. */
    record Goods(String offerId, int packs, String price) {

        static List<Map<String, Object>> pick(List<Goods> goods, int lines) {
            var start = ThreadLocalRandom.current().nextInt(goods.size());
            return java.util.stream.IntStream.range(0, Math.min(lines, goods.size()))
                    .mapToObj(i -> goods.get((start + i) % goods.size()))
                    .map(each -> Map.<String, Object>of(
                            "offerId", each.offerId(), "packs", each.packs(), "price", each.price()))
                    .toList();
        }
    }
}
