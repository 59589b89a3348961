import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Builds `target/app`: the program with a Java runtime of its own, so that nothing need be installed to run it.
///
/// jlink refuses automatic modules, and some of our libraries are no more than that. So the runtime is made of the
/// JDK's modules and JavaFX, and the program and the other libraries are on its class path.
///
/// Arguments: the program's jar, and its run-time class path.
final class Package {
    /// jdk.zipfs lists the resources in our jar, jdk.unsupported is what JavaFX needs.
    private static final String JDK_MODULES = "java.desktop,java.logging,java.xml,java.prefs,jdk.unsupported,jdk.zipfs";

    /// The vector API, which makes studies several times faster. As a module Java would print a warning about it at
    /// every start; so it goes to the classes that the runtime itself has, with what the module would be given.
    private static final String VECTORS = "jdk.incubator.vector";

    private static final List<String> VECTOR_OPTIONS = List.of(
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+EnableVectorSupport",
            "-XX:+EnableVectorReboxing",
            "-XX:+EnableVectorAggressiveReboxing",
            "--add-exports=java.base/jdk.internal=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.foreign=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.util=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.vm.annotation=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.vm.vector=ALL-UNNAMED");

    /// Fits a laptop of 8 GB; the largest scenario that the format allows needs less than half of it.
    private static final String MAX_HEAP = "-Xmx2g";

    private static final Path WORK = Path.of("target", "package");
    private static final Path IMAGES = WORK.resolve("images");
    private static final Path IMAGE = IMAGES.resolve("thalweg");
    private static final Path APP = Path.of("target", "app");
    /// Only where the system is Linux.
    private static final Path JAVA = IMAGE.resolve("lib/runtime/bin/java");

    /// How the names of Linux's native libraries end. Others stay in JavaFX's modules.
    private static final String NATIVE = ".so";

    private static final int SECONDS_TO_REHEARSE = 120;
    private static final List<String> UNSEEN =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.home=" + WORK.resolve("home"));

    /// What Java is told on every start. The JVM complains on standard output, where results go, about a cache that it
    /// cannot use.
    private static final List<String> USUAL = List.of(
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "-XX:-UsePerfData",
            MAX_HEAP,
            // Memory goes back to the system when it is not needed: 272 MB for a window at rest, not 520.
            "-XX:G1PeriodicGCInterval=15000",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-Xlog:aot*=off",
            "-Xlog:cds*=off",
            // A start is too short for the optimizing compiler: it took a third of the processor time before the first
            // picture. Ten times as many calls, and a hundred times as many turns of a loop, come before its work; a
            // study has made them after some milliseconds.
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=4000000",
            // Letters are placed by the same library either way; this way it needs no code that is written at the
            // start.
            "-Dsun.font.layout.ffm=false",
            // So do calls by reflection, which the command line makes a dozen of.
            "-Djdk.reflect.useNativeAccessorOnly=true",
            // The cache is mapped to the addresses that it was made for: at others, Java writes to most of its pages at
            // each start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private static final String SCENARIO = """
            steps = 300
            start = [-1.2, 1.0]
            [landscape]
            use = "rosenbrock"
            [[run]]
            optimizer = { use = "adam", lr = 0.1 }
            schedule = [ { use = "warm-up", for = 20 }, { use = "cosine" } ]
            """;

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
            if (isOld(library)) {
                renew(library, lib.resolve(library.getFileName()));
            } else if (!isJavaFx(library)) {
                copy(library, lib);
            }
        }
        String javaFx = libraries.stream()
                .filter(Package::isJavaFx)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        jpackage(lib, jar.getFileName().toString(), javaFx);
        if (Files.isExecutable(JAVA)) {
            copyNatives(libraries);
            List<String> classPath = classPath();
            copyVectors(IMAGE.resolve("lib/app/vectors.jar"));
            rehearse(classPath);
            writeLauncher(classPath);
            slim();
        }
        // Only now: the cache has the place of the rehearsal in it, which must be as gone as it is for users.
        try (Stream<Path> built = Files.list(IMAGES)) {
            Files.move(built.findFirst().orElseThrow(), APP);
        }
    }

    private static List<String> classPath() throws IOException {
        return Files.readAllLines(IMAGE.resolve("lib/app/thalweg.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .toList();
    }

    /// JavaFX's native libraries beside Java's own. Inside its modules they would be copied to the user's home, and
    /// read again and compared at every start.
    private static void copyNatives(List<Path> libraries) throws IOException {
        for (Path library : libraries.stream().filter(Package::isJavaFx).toList()) {
            try (var jar = new ZipFile(library.toFile())) {
                for (ZipEntry entry : Collections.list(jar.entries())) {
                    if (entry.getName().endsWith(NATIVE)) {
                        Files.copy(
                                jar.getInputStream(entry),
                                IMAGE.resolve("lib/runtime/lib").resolve(entry.getName()));
                    }
                }
            }
        }
    }

    private static void copyVectors(Path target) throws IOException {
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", VECTORS);
        try (var jar = new ZipOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = module.relativize(file).toString();
                if (!name.equals("module-info.class")) {
                    jar.putNextEntry(new ZipEntry(name));
                    Files.copy(file, jar);
                    jar.closeEntry();
                }
            }
        }
    }

    /// Does the usual work once, unseen, and keeps what Java loaded and linked: the next starts take half the time.
    /// Without this cache the program runs just the same.
    ///
    /// It has no training data, which is what the rehearsal counted of the methods. Small commands start in 0.77 s
    /// with one cache without such, in 0.96 s with it, and in 0.72 s with a second, small cache of their own; the
    /// window opens no later, and the program is 30 MB smaller.
    private static void rehearse(List<String> classPath) throws IOException, InterruptedException {
        Path scenario = Files.writeString(WORK.resolve("rehearsal.thalweg"), SCENARIO);
        Path place = IMAGE.resolve("lib/app").toAbsolutePath();
        var command = new ArrayList<String>(List.of(JAVA.toAbsolutePath().toString()));
        command.addAll(USUAL);
        command.addAll(VECTOR_OPTIONS);
        command.add("-Xbootclasspath/a:" + place.resolve("vectors.jar"));
        command.addAll(UNSEEN);
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        command.add("-XX:AOTCacheOutput=" + place.resolve("thalweg.aot"));
        command.add("-cp");
        command.add(classPath.stream().map(jar -> place.resolve(jar).toString()).collect(Collectors.joining(":")));
        command.addAll(List.of("io.github.thalweg.Rehearsal", scenario.toString(), WORK.toString()));
        var start = new ProcessBuilder(command);
        start.environment()
                .put("THALWEG_HOME", WORK.resolve("home").toAbsolutePath().toString());
        Process rehearsal = start.redirectErrorStream(true)
                .redirectOutput(WORK.resolve("rehearsal.log").toFile())
                .start();
        if (!rehearsal.waitFor(SECONDS_TO_REHEARSE, TimeUnit.SECONDS)) {
            rehearsal.destroy();
            rehearsal.waitFor();
        }
    }

    /// A launcher of our own in the place of jpackage's, which asks the system's package manager at every start whose
    /// file it is: 0.4 s. Where there is no graphics device, GTK and JavaFX would each load OpenGL with LLVM, and
    /// the processor would draw all the same: 80 MB that stay in memory.
    private static void writeLauncher(List<String> classPath) throws IOException {
        String jars = classPath.stream().map(jar -> "$lib/app/" + jar).collect(Collectors.joining(":"));
        Path launcher = IMAGE.resolve("bin/thalweg");
        Files.delete(launcher);
        Files.writeString(launcher, """
                #!/bin/sh
                # Starts Thalweg with the Java runtime beside it, also through a symbolic link.
                me=$0
                while [ -h "$me" ]; do
                  to=$(readlink "$me")
                  case $to in
                    /*) me=$to ;;
                    *) me=${me%%/*}/$to ;;
                  esac
                done
                case $me in
                  */*) lib=${me%%/*}/../lib ;;
                  *) lib=../lib ;;
                esac
                drawing=
                # No graphics device: do not load OpenGL only to find that out.
                if [ ! -e /dev/dri ] && [ ! -e /dev/nvidia0 ] && [ ! -e /dev/dxg ]; then
                  export GDK_GL=disable
                  drawing=-Dprism.order=sw
                fi
                exec "$lib/runtime/bin/java" %s \\
                  %s $drawing \\
                  "-Xbootclasspath/a:$lib/app/vectors.jar" "-XX:AOTCache=$lib/app/thalweg.aot" \\
                  -cp "%s" io.github.thalweg.Thalweg "$@"
                """.formatted(
                        String.join(" ", USUAL).replace("*", "\\*"), String.join(" ", VECTOR_OPTIONS), jars));
        launcher.toFile().setExecutable(true, false);
    }

    /// Removes what nothing reads: jpackage's own launcher, and the names of local symbols in Java's libraries.
    private static void slim() throws IOException, InterruptedException {
        Files.deleteIfExists(IMAGE.resolve("lib/libapplauncher.so"));
        var command = new ArrayList<String>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(IMAGE.resolve("lib/runtime/lib"))) {
            files.filter(file -> file.toString().endsWith(".so"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException notInstalled) {
            System.out.println("strip is not installed: Java's libraries keep their symbols, some 6 MB");
        }
    }

    private static void jpackage(Path lib, String jar, String javaFx) {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--type", "app-image", "--name", "thalweg", "--app-version", "1.0"));
        options.addAll(List.of("--dest", IMAGES.toString(), "--input", lib.toString()));
        options.addAll(List.of("--main-jar", jar, "--main-class", "io.github.thalweg.Thalweg"));
        options.addAll(List.of("--module-path", javaFx, "--add-modules", "javafx.controls," + JDK_MODULES));
        options.addAll(List.of(
                "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages --compress zip-6 --exclude-resources=**" + NATIVE));
        options.addAll(List.of("--java-options", "--enable-native-access=javafx.graphics"));
        options.addAll(List.of("--java-options", MAX_HEAP));
        ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
        int status = jpackage.run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
    }

    /// picocli is compiled for Java 5, and the cache takes no class from before Java 6: without it the command line
    /// would spend half of its start on loading and checking them.
    private static boolean isOld(Path library) {
        return library.getFileName().toString().startsWith("picocli-");
    }

    /// Copies a library with its classes as those of Java 8: the same code, with the tables that spare Java to find out
    /// what is on its stack.
    private static void renew(Path library, Path target) throws IOException {
        try (var from = new ZipFile(library.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            ClassFile classes = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(type -> stream(from, type.descriptorString()))
                                    .orElse(ClassHierarchyResolver.defaultResolver())));
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                boolean code =
                        entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(code ? renewed(classes, bytes) : bytes);
                to.closeEntry();
            }
        }
    }

    private static byte[] renewed(ClassFile classes, byte[] bytes) {
        ClassTransform newer = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        ClassTransform written = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return classes.transformClass(classes.parse(bytes), written.andThen(newer));
    }

    private static InputStream stream(ZipFile jar, String descriptor) {
        try {
            ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
