package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static Path of(String os, Map<String, String> environment) {
        var system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "/account");
        return StateFolder.path(environment, system);
    }

    @Test
    void theEnvironmentDecidesAndThenThePlatform() {
        assertEquals(Path.of("/home/.local/state/thalweg"), of("Linux", Map.of("HOME", "/home")));
        assertEquals(Path.of("/account/.local/state/thalweg"), of("Linux", Map.of("HOME", " ")));
        assertEquals(Path.of("/state/thalweg"), of("Linux", Map.of("HOME", "/home", "XDG_STATE_HOME", "/state")));
        assertEquals(Path.of("/mine"), of("Linux", Map.of("THALWEG_HOME", "/mine", "XDG_STATE_HOME", "/state")));
        assertEquals(Path.of("/home/Library/Application Support/thalweg"), of("Mac OS X", Map.of("HOME", "/home")));
        assertEquals(Path.of("/local/thalweg"), of("Windows 11", Map.of("HOME", "/home", "LOCALAPPDATA", "/local")));
        assertEquals(Path.of("/account/AppData/Local/thalweg"), of("Windows 11", Map.of()));
    }
}
