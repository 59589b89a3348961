package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowSettingsTest {
    private static final Path FOLDER = Path.of("/state");

    private final MemoryDisk disk = new MemoryDisk();
    private final WindowSettings settings = new WindowSettings(disk, FOLDER);

    @Test
    void whatWasWrittenIsRead() {
        assertEquals(Map.of(), settings.read());
        settings.write(Map.of("theme", "DARK", "update", "17"));
        assertEquals(Map.of("theme", "DARK", "update", "17"), settings.read());
    }

    @Test
    void whatIsNoSettingIsLeftOut() throws Exception {
        settings.write(Map.of("theme", "DARK"));
        disk.write(
                FOLDER.resolve("window"),
                out -> out.write(
                        "\u0000\uFFFF\n = x\ntheme = \n= = =\ntext = LARGE\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Map.of("theme", "", "text", "LARGE", "=", "="), settings.read());
    }

    @Test
    void aDiskThatFailsIsNoMatter() {
        settings.write(Map.of("theme", "DARK"));
        disk.breakAt(disk.operations() + 1, MemoryDisk.Fault.FAILS, 0.5);
        settings.write(Map.of("theme", "LIGHT"));
        disk.breakAt(Integer.MAX_VALUE, MemoryDisk.Fault.FAILS, 0.5);
        assertEquals(Map.of("theme", "DARK"), settings.read());
    }
}
