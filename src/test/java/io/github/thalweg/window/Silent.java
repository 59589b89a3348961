package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Failure of a test during which something was written to standard error or to the log: a style that the toolkit
/// cannot resolve, an exception that nobody waited for.
final class Silent implements BeforeEachCallback, AfterEachCallback {
    /// The toolkit warns once that tests do not run as a module.
    private static final Pattern STARTUP = Pattern.compile("Unsupported JavaFX configuration|PlatformImpl startup");

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8);
    private final PrintStream usual = System.err;
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                ear.println(record.getLoggerName() + ": " + record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static Logger root() {
        return LogManager.getLogManager().getLogger("");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        heard.reset();
        System.setErr(ear);
        root().addHandler(log);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root().removeHandler(log);
        System.setErr(usual);
        List<String> lines = heard.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !STARTUP.matcher(line).find())
                .limit(20)
                .toList();
        assertEquals(List.of(), lines);
    }
}
