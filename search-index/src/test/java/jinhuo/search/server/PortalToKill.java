package jinhuo.search.server;

import java.nio.file.Path;

/** A program that starts a server, says so, and then lives until it is killed. */
final class PortalToKill {

    private PortalToKill() {}

    public static void main(String[] args) throws InterruptedException {
        var server = LocalElasticsearch.start(Path.of(args[0]), Path.of(args[1]), 0, "256m");
        System.out.println("ready " + server.url());
        Thread.sleep(Long.MAX_VALUE);
    }
}
