package io.github.thalweg.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Opens files from strangers, one seed each: whatever they contain, there is a picture, a sentence, or a computation
/// that can be cancelled.
///
/// `mvn -q test-compile exec:exec@fuzz -Dfuzz=100000` in a Java with 256 MB of memory.
public final class Fuzz {
    private static final String SLOW = "slow";

    /// What is slow twice is slow.
    private static final int TRIES = 2;

    /// Milliseconds between two looks at the clock.
    private static final long GLANCE = 20;

    /// Something that must not happen.
    record Finding(long seed, String what) {
        boolean isSlow() {
            return what.startsWith(SLOW);
        }
    }

    private final Path file;
    private final Duration limit;
    private final Map<Opening.End, Integer> ends = new EnumMap<>(Opening.End.class);
    private final List<Finding> findings = new ArrayList<>();
    private ExecutorService worker = worker();

    /// @param file    each input is written to
    /// @param limit of processor time for each: half of it until it is cancelled, if it is still computing then
    Fuzz(Path file, Duration limit) {
        this.file = file;
        this.limit = limit;
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "opening");
            thread.setDaemon(true);
            return thread;
        });
    }

    Map<Opening.End, Integer> ends() {
        return ends;
    }

    List<Finding> findings() {
        return findings;
    }

    void open(long seed) throws IOException, InterruptedException {
        Files.write(file, new Mutation(seed, Corpus.TEXTS).file());
        String what = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            what = attempt();
            if (!what.startsWith(SLOW)) {
                break;
            }
        }
        if (!what.isEmpty()) {
            findings.add(new Finding(seed, what));
        }
    }

    /// @return what must not have happened; empty when it did not
    private String attempt() throws InterruptedException {
        var opening = new Opening(file);
        Duration begin = used();
        Future<Opening.End> end = worker.submit(opening::run);
        String ended = waited(end, begin.plus(limit.dividedBy(2)));
        if (ended != null) {
            return ended;
        }
        if (opening.stage() == Opening.Stage.COMPUTING) {
            // The window shows by now that it computes, and a button to cancel: press it.
            worker.shutdownNow();
            worker = worker();
            begin = used().minus(limit.dividedBy(2));
        }
        ended = waited(end, begin.plus(limit));
        if (ended != null) {
            return ended;
        }
        worker.shutdownNow();
        worker = worker();
        return SLOW + ": still " + opening.stage() + " after " + limit;
    }

    /// The time that processors have spent on this program: other programs do not count.
    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /// @return what must not have happened, empty when it did not, null when it goes on after so much time
    private @Nullable String waited(Future<Opening.End> end, Duration until) throws InterruptedException {
        while (true) {
            try {
                ends.merge(end.get(GLANCE, TimeUnit.MILLISECONDS), 1, Integer::sum);
                return "";
            } catch (TimeoutException _) {
                if (used().compareTo(until) > 0) {
                    return null;
                }
            } catch (ExecutionException thrown) {
                Throwable cause = thrown.getCause();
                StackTraceElement[] trace = cause.getStackTrace();
                return cause + (trace.length > 0 ? " at " + trace[0] : "");
            }
        }
    }

    /// @param arguments how many inputs, and the seed of the first
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long count = Long.parseLong(arguments[0]);
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        var fuzz = new Fuzz(Files.createTempFile("fuzz", ".thalweg"), Duration.ofSeconds(2));
        long begin = System.nanoTime();
        for (long seed = first; seed < first + count; seed++) {
            int known = fuzz.findings().size();
            fuzz.open(seed);
            fuzz.findings().stream().skip(known).forEach(System.out::println);
            if ((seed - first + 1) % 1000 == 0) {
                System.out.printf(
                        "%d inputs, %.0f s: %s, %d findings%n",
                        seed - first + 1,
                        (System.nanoTime() - begin) / 1e9,
                        fuzz.ends(),
                        fuzz.findings().size());
            }
        }
        Files.deleteIfExists(fuzz.file);
        System.exit(fuzz.findings().isEmpty() ? 0 : 1);
    }
}
