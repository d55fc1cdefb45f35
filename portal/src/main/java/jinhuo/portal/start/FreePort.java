package jinhuo.portal.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the servers beside the portal. Nobody needs to know them, so a taken one is no reason to refuse. */
final class FreePort {

    private static final int TRIES = 50;

    private FreePort() {}

    /** The wanted port of the loopback address, or the next free one after it. */
    static int from(int wanted) {
        for (var port = wanted; port < wanted + TRIES; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartRefused(
                "All ports from %d to %d are in use. Stop a program that uses one of them."
                        .formatted(wanted, wanted + TRIES - 1),
                "端口 %d 至 %d 均被占用。请停止占用其中端口的程序。".formatted(wanted, wanted + TRIES - 1));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
