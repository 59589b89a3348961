package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private static final Path FOLDER = Path.of("/state");

    private final MemoryDisk disk = new MemoryDisk();
    private final RecentFiles recent = new RecentFiles(disk, FOLDER);

    @Test
    void theLatestTenAreRememberedOnceEach() {
        for (int i = 0; i < 14; i++) {
            recent.add(Path.of("/races/race " + i + ".thalweg"));
        }
        recent.add(Path.of("/races/race 9.thalweg"));
        assertEquals(RecentFiles.MAX, recent.read().size());
        assertEquals(Path.of("/races/race 9.thalweg"), recent.read().getFirst());
        assertEquals(Path.of("/races/race 13.thalweg"), recent.read().get(1));
    }

    @Test
    void whatIsNoAddressIsLeftOut() throws Exception {
        recent.add(Path.of("/races/é ü\nnew line.thalweg"));
        byte[] good = disk.read(FOLDER.resolve("recent"), 10_000);
        disk.write(FOLDER.resolve("recent"), out -> {
            out.write("\u0000\uFFFF nonsense\nfile:%%%\nhttp://example.org/\n".getBytes(StandardCharsets.UTF_8));
            out.write(good);
        });
        assertEquals(List.of(Path.of("/races/é ü\nnew line.thalweg")), recent.read());
    }

    @Test
    void aFailureLeavesTheListAsItWas() throws Exception {
        recent.add(Path.of("/one"));
        for (int operation = 1; operation < 8; operation++) {
            for (var fault : List.of(MemoryDisk.Fault.FAILS, MemoryDisk.Fault.FAILS_HALFWAY)) {
                disk.breakAt(disk.operations() + operation, fault, 0.5);
                recent.add(Path.of("/two"));
                disk.breakAt(Integer.MAX_VALUE, fault, 0.5);
                List<Path> read = recent.read();
                assertEquals(Path.of("/one"), read.getLast());
                recent.remove(Path.of("/two"));
            }
        }
    }
}
