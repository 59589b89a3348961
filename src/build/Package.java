import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds `target/app`: the program with a Java runtime of its own, so that nothing need be installed to run it.
///
/// jlink refuses automatic modules, and some of our libraries are no more than that. So the runtime is made of the
/// JDK's modules and JavaFX, and the program and the other libraries are on its class path.
///
/// Arguments: the program's jar, and its run-time class path.
final class Package {
    /// jdk.zipfs lists the resources in our jar, jdk.unsupported is what JavaFX needs, the vector API speeds up
    /// studies.
    private static final String JDK_MODULES =
            "java.desktop,java.logging,java.xml,java.prefs,jdk.unsupported,jdk.zipfs,jdk.incubator.vector";

    /// Fits a laptop of 8 GB; the largest scenario that the format allows needs less than half of it.
    private static final String MAX_HEAP = "-Xmx2g";

    private static final Path WORK = Path.of("target", "package");
    private static final Path IMAGE = WORK.resolve("image");
    private static final Path APP = Path.of("target", "app");

    private static final int SECONDS_TO_START = 4;
    private static final String UNSEEN =
            "-Dglass.platform=Headless -Dprism.order=sw -Duser.home=" + WORK.resolve("home");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        List<Path> libraries = Stream.of(arguments[1].split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        delete(WORK);
        delete(APP);
        Path lib = Files.createDirectories(WORK.resolve("lib"));
        copy(jar, lib);
        for (Path library : libraries) {
            if (!isJavaFx(library)) {
                copy(library, lib);
            }
        }
        String javaFx = libraries.stream()
                .filter(Package::isJavaFx)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        jpackage(lib, jar.getFileName().toString(), javaFx);
        try (Stream<Path> built = Files.list(IMAGE)) {
            Files.move(built.findFirst().orElseThrow(), APP);
        }
        rememberStart();
    }

    /// Opens the window once, unseen, and keeps what Java loaded and linked: the next starts take half the time.
    /// Without this cache the program runs just the same. Only where closing a program politely is possible.
    private static void rememberStart() throws IOException, InterruptedException {
        Path launcher = APP.resolve("bin/thalweg");
        Path cache = APP.resolve("lib/app/thalweg.aot");
        if (!Files.isExecutable(launcher)) {
            return;
        }
        var start = new ProcessBuilder(launcher.toAbsolutePath().toString());
        start.environment().put("JAVA_TOOL_OPTIONS", UNSEEN + " -XX:AOTCacheOutput=" + cache);
        start.environment()
                .put("THALWEG_HOME", WORK.resolve("home").toAbsolutePath().toString());
        Process window = start.redirectErrorStream(true)
                .redirectOutput(WORK.resolve("first-start.log").toFile())
                .start();
        if (!window.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
            window.destroy();
            window.waitFor();
        }
        if (Files.exists(cache)) {
            // Silent, because the JVM complains on standard output, where results go, about a cache that it cannot use.
            List<String> options = List.of("-XX:AOTCache=$APPDIR/thalweg.aot", "-Xlog:aot*=off", "-Xlog:cds*=off");
            List<String> lines =
                    options.stream().map(option -> "java-options=" + option).toList();
            Files.write(APP.resolve("lib/app/thalweg.cfg"), lines, StandardOpenOption.APPEND);
        }
    }

    private static void jpackage(Path lib, String jar, String javaFx) {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--type", "app-image", "--name", "thalweg", "--app-version", "1.0"));
        options.addAll(List.of("--dest", IMAGE.toString(), "--input", lib.toString()));
        options.addAll(List.of("--main-jar", jar, "--main-class", "io.github.thalweg.Thalweg"));
        options.addAll(List.of("--module-path", javaFx, "--add-modules", "javafx.controls," + JDK_MODULES));
        options.addAll(List.of("--jlink-options", "--strip-debug --no-header-files --no-man-pages"));
        options.addAll(List.of("--java-options", "--enable-native-access=javafx.graphics"));
        options.addAll(List.of("--java-options", MAX_HEAP));
        ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
        int status = jpackage.run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
    }

    private static boolean isJavaFx(Path library) {
        return library.getFileName().toString().startsWith("javafx-");
    }

    private static void copy(Path file, Path directory) throws IOException {
        Files.copy(file, directory.resolve(file.getFileName()), REPLACE_EXISTING);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    file.toFile().setWritable(true);
                    Files.delete(file);
                }
            }
        }
    }
}
