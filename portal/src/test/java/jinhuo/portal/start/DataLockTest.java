package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    private Path directory;

    @Test
    void keepsASecondPortalAway() {
        var data = new DataDirectory(directory.resolve("data"));

        try (var first = DataLock.take(data)) {
            assertThatThrownBy(() -> DataLock.take(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("already running")
                    .hasMessageContaining("--data");
        }
        assertThatCode(() -> DataLock.take(data).close()).doesNotThrowAnyException();
    }

    @Test
    void isNotHeldByTheFileOfADeadPortal() throws IOException {
        var data = new DataDirectory(directory);
        Files.writeString(data.lock(), "4194304");

        assertThatCode(() -> DataLock.take(data).close()).doesNotThrowAnyException();
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataLock.take(new DataDirectory(file)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }
}
