package io.github.thalweg.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Location of what the program remembers by itself.
final class StateFolder {
    private StateFolder() {}

    /// `$THALWEG_HOME`, else `$XDG_STATE_HOME/thalweg`, else the platform's place.
    static Path path() {
        return path(System.getenv(), System.getProperties());
    }

    static Path path(Map<String, String> environment, Properties system) {
        String os = system.getProperty("os.name", "");
        boolean windows = os.startsWith("Windows");
        Path home = Path.of(
                windows
                        ? system.getProperty("user.home", "")
                        : said(environment, "HOME", system.getProperty("user.home", "")));
        if (!said(environment, "THALWEG_HOME", "").isEmpty()) {
            return Path.of(said(environment, "THALWEG_HOME", ""));
        }
        if (windows) {
            Path local = home.resolve("AppData").resolve("Local");
            return Path.of(said(environment, "LOCALAPPDATA", local.toString()), "thalweg");
        }
        Path state = os.startsWith("Mac")
                ? home.resolve("Library").resolve("Application Support")
                : home.resolve(".local").resolve("state");
        return Path.of(said(environment, "XDG_STATE_HOME", state.toString()), "thalweg");
    }

    private static String said(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
