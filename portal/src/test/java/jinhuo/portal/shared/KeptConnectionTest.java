package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser keeps its connections: none may fall silent, whatever was asked on it before. */
class KeptConnectionTest extends PortalTest {

    private static final int ROUNDS = 20;

    @LocalServerPort
    private int port;

    @Test
    void isReadAgainAfterARequestThatHadToQueue() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            var answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (int round = 0; round < ROUNDS; round++) {
                // The second arrives while the first still asks the database.
                ask(socket, "/actuator/health", "/_app/immutable/app.js");
                assertThat(answer(answers)).startsWith("HTTP/1.1 ");
                assertThat(answer(answers)).contains("200");
                ask(socket, "/_app/immutable/app.js");
                assertThat(answer(answers)).contains("200");
            }
        }
    }

    private static void ask(Socket socket, String... paths) throws IOException {
        var requests = new StringBuilder();
        for (var path : paths) {
            requests.append("HEAD ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The status line of the next answer; a HEAD has no body. */
    private static String answer(BufferedReader answers) throws IOException {
        var status = answers.readLine();
        while (!answers.readLine().isEmpty()) {
            // to the end of the headers
        }
        return status;
    }
}
