package jinhuo.portal.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second portal away from the same data. The operating system drops the lock with the process, however it ends,
 * so the file left behind by a hard kill locks nobody out.
 */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock and makes the directory where it is missing.
     *
     * @throws StartRefused when another portal holds it, or the directory cannot be written
     */
    static DataLock take(DataDirectory data) {
        try {
            Files.createDirectories(data.root());
            var channel = FileChannel.open(
                    data.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                var holder = read(data.lock());
                channel.close();
                throw alreadyRunning(data, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataLock(channel);
        } catch (IOException e) {
            throw notWritable(data, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock ends with the process at the latest.
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return null;
        }
    }

    private static StartRefused alreadyRunning(DataDirectory data, @Nullable String holder) {
        var process = holder == null || holder.isEmpty() ? "?" : holder;
        return new StartRefused(
                "A portal (process %s) is already running on %s. Stop it first, or choose another directory with --data."
                        .formatted(process, data.root()),
                "进程 %s 的进货平台正在使用 %s。请先停止它，或用 --data 另选目录。".formatted(process, data.root()));
    }

    private static StartRefused notWritable(DataDirectory data, IOException cause) {
        return new StartRefused(
                "The data directory %s cannot be written (%s). Give this user the right to write there, or choose another with --data."
                        .formatted(data.root(), cause.getClass().getSimpleName()),
                "数据目录 %s 无法写入。请授予当前用户写权限，或用 --data 另选目录。".formatted(data.root()));
    }
}
