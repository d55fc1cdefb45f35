package jinhuo.portal.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What must be true before servers are started here; each method refuses with one sentence and its remedy. */
final class Preflight {

    /** Elasticsearch 0.8 GB, the portal and PostgreSQL the rest. */
    private static final long NEEDED_MEMORY = 2_000_000_000L;

    private Preflight() {}

    /** @param port 0 takes any free one */
    static void requireFreePort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %1$d is in use by another program. Stop that program, or choose another port with --port, as in ./start.sh --port %2$d."
                            .formatted(port, port == 65_535 ? port - 1 : port + 1),
                    "端口 %1$d 已被其他程序占用。请停止该程序，或用 --port 换一个端口。".formatted(port));
        }
    }

    /** @param available in bytes; unknown is let pass */
    static void requireMemory(OptionalLong available) {
        if (available.isPresent() && available.getAsLong() < NEEDED_MEMORY) {
            var megabytes = available.getAsLong() / 1_000_000;
            throw new StartRefused(
                    "PostgreSQL, Elasticsearch and the portal need about 2000 MB of free memory together, and %d MB are free. Close other programs, or set JINHUO_POSTGRES_URL and JINHUO_ELASTICSEARCH_URL to servers elsewhere."
                            .formatted(megabytes),
                    "三个服务共需约 2000 MB 空闲内存，目前只有 %d MB。请关闭其他程序，或用 JINHUO_POSTGRES_URL 和 JINHUO_ELASTICSEARCH_URL 指定其他机器上的服务。"
                            .formatted(megabytes));
        }
    }

    /** A cluster of another major version must be moved by a person, with both versions at hand. */
    static void requirePostgresVersion(Path cluster, int version) {
        var file = cluster.resolve("PG_VERSION");
        try {
            if (!Files.exists(file)) {
                return;
            }
            var found = Files.readString(file).strip();
            if (!found.equals(Integer.toString(version))) {
                throw new StartRefused(
                        "The data in %s was made by PostgreSQL %s, and this portal brings PostgreSQL %d. Dump it with the old version and restore it, or choose another directory with --data."
                                .formatted(cluster, found, version),
                        "%s 中的数据由 PostgreSQL %s 创建，而本平台使用 PostgreSQL %d。请用旧版本导出后再导入，或用 --data 另选目录。"
                                .formatted(cluster, found, version));
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The file %s cannot be read. Start as the user who owns the data.".formatted(file),
                    "无法读取 %s。请以数据所有者的身份启动。".formatted(file));
        }
    }

    static void requireElasticsearchHome(Path home) {
        if (!Files.isRegularFile(home.resolve("bin/elasticsearch"))) {
            throw new StartRefused(
                    "No Elasticsearch in %s. Start with ./start.sh, which downloads it, or set JINHUO_ELASTICSEARCH_HOME to an unpacked server or JINHUO_ELASTICSEARCH_URL to a running one."
                            .formatted(home),
                    "%s 中没有 Elasticsearch。请用 ./start.sh 启动（会自动下载），或设置 JINHUO_ELASTICSEARCH_HOME 或 JINHUO_ELASTICSEARCH_URL。"
                            .formatted(home));
        }
    }
}
