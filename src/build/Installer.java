import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Builds `target/installer`: what the platform's users install, made of `target/app`. It puts Thalweg into the menu
/// and opens `.thalweg` files with it.
///
/// Arguments: the version.
final class Installer {
    private static final Path WORK = Path.of("target", "installer-work");
    private static final Path TARGET = Path.of("target", "installer");
    private static final Path ICON = Path.of("src/main/resources/io/github/thalweg/window/icon.png");
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    public static void main(String[] arguments) throws IOException {
        String version = arguments[0].replace("-SNAPSHOT", "");
        delete(TARGET);
        Files.createDirectories(TARGET);
        Files.createDirectories(WORK);
        var options =
                new ArrayList<String>(List.of("--type", type(), "--name", "thalweg", "--dest", TARGET.toString()));
        options.addAll(List.of("--app-image", application().toString()));
        // The first number of a version must be above 0 on macOS.
        options.addAll(
                List.of("--app-version", isMac() && version.startsWith("0.") ? "1" + version.substring(1) : version));
        options.addAll(List.of("--vendor", "Thalweg", "--description", "Optimizers on loss landscapes"));
        options.addAll(List.of(
                "--license-file",
                "LICENSE",
                "--file-associations",
                associations().toString()));
        if (isLinux()) {
            options.addAll(List.of("--icon", ICON.toString(), "--linux-shortcut"));
            options.addAll(List.of("--linux-menu-group", "Education;Science;Math", "--linux-app-category", "math"));
            options.addAll(List.of("--resource-dir", menuEntry().toString()));
        } else if (isWindows()) {
            options.addAll(List.of("--win-menu", "--win-shortcut", "--win-dir-chooser"));
        }
        ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
        int status = jpackage.run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
    }

    private static String type() {
        return isLinux() ? "deb" : isWindows() ? "msi" : "dmg";
    }

    private static Path application() {
        return Path.of("target", "app");
    }

    private static Path associations() throws IOException {
        String icon = isLinux() ? "icon=" + ICON.toAbsolutePath() + "\n" : "";
        return Files.writeString(
                WORK.resolve("thalweg.properties"),
                "extension=thalweg\nmime-type=application/x-thalweg\ndescription=Thalweg scenario\n" + icon);
    }

    /// An entry that hands over the file that was double-clicked: jpackage's own does not.
    private static Path menuEntry() throws IOException {
        Path resources = Files.createDirectories(WORK.resolve("resources"));
        Files.writeString(resources.resolve("thalweg.desktop"), """
                [Desktop Entry]
                Name=Thalweg
                Comment=APPLICATION_DESCRIPTION
                Exec=APPLICATION_LAUNCHER %f
                Icon=APPLICATION_ICON
                Terminal=false
                Type=Application
                Categories=DEPLOY_BUNDLE_CATEGORY
                DESKTOP_MIMES
                """);
        Files.writeString(resources.resolve("postinst"), script("configure", "DESKTOP_COMMANDS_INSTALL", ""));
        Files.writeString(
                resources.resolve("prerm"),
                script(
                        "remove|upgrade|deconfigure",
                        "DESKTOP_COMMANDS_UNINSTALL",
                        "COMMON_SCRIPTS\nDESKTOP_SCRIPTS\n"));
        return resources;
    }

    /// A script of the package that goes on where there is no desktop to tell, as on a server: jpackage's own stops.
    private static String script(String when, String commands, String helpers) {
        return """
                #!/bin/sh
                package_type=deb
                %scase "$1" in
                  %s)
                    (
                %s
                    ) || echo "thalweg: there is no desktop here, so no menu entry is changed" >&2
                    ;;
                esac
                exit 0
                """.formatted(helpers, when, commands);
    }

    private static boolean isLinux() {
        return SYSTEM.contains("linux");
    }

    private static boolean isWindows() {
        return SYSTEM.contains("windows");
    }

    private static boolean isMac() {
        return SYSTEM.contains("mac");
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
