package io.github.thalweg.catalog.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that are not whole yet, beside those they are to become: `.name.<process>-<random>.part`. None is left behind
/// when the program is told to end, and what a killed one left is cleared by the next writing to the same target.
public final class PartFile {
    private static final String ENDING = ".part";

    /// Longer names would make names of parts that no file system takes.
    private static final int MAX_NAME = 60;

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PartFile::clearOurs));
    }

    private PartFile() {}

    /// A name for a file or a folder beside a target.
    public static Path beside(Path target) {
        return target.resolveSibling(prefix(target) + ProcessHandle.current().pid() + "-"
                + UUID.randomUUID().toString().substring(0, 8) + ENDING);
    }

    private static String prefix(Path target) {
        String name = String.valueOf(target.getFileName());
        String kept =
                name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + Integer.toHexString(name.hashCode());
        return "." + kept + ".";
    }

    /// Remembers a part until [#finished] is called for it.
    ///
    /// @throws CancellationException when the program is about to end
    static void begun(Path part) {
        UNFINISHED.add(part);
        if (ending) {
            throw new CancellationException("the program ends");
        }
    }

    static void finished(Path part) {
        UNFINISHED.remove(part);
    }

    private static void clearOurs() {
        ending = true;
        UNFINISHED.forEach(PartFile::delete);
    }

    /// Deletes what earlier programs that were killed have left of this target.
    public static void clearStale(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        Pattern form = Pattern.compile(Pattern.quote(prefix(target)) + "(?:([0-9]+)-)?[0-9a-f-]+\\.part");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isStale(file, form)).toList().forEach(PartFile::delete);
        } catch (IOException _) {
            // Whatever is wrong with the folder is said by the writing itself.
            return;
        }
    }

    private static boolean isStale(Path file, Pattern form) {
        Matcher name = form.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && !UNFINISHED.contains(file)
                && (name.group(1) == null || !isAlive(name.group(1), file))
                && (isFolder(file) || isUnlocked(file));
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// In a container every program may have the same number: a file of ours that we do not know is another's.
    private static boolean isAlive(String process, Path file) {
        try {
            long number = Long.parseLong(process);
            return ProcessHandle.of(number).isPresent()
                    && (isFolder(file) || number != ProcessHandle.current().pid());
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /// A program in another container or on another computer is not seen as a process, but holds its lock.
    private static boolean isUnlocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    /// Deletes a part, also one that is a folder of files.
    public static void delete(Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // It is gone already, or stays for the next writing to clear.
            return;
        }
    }
}
