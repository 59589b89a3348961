package io.github.thalweg.run.batch;

import io.github.thalweg.formula.compile.Remembered;
import io.github.thalweg.formula.lanes.LaneCompiler;
import io.github.thalweg.run.kernel.Kernels;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Code for many runs at once, used as soon as it is faster than one run after another: vector instructions are very
/// slow until the virtual machine has compiled them, and what comes out is the same either way. Thread-safe.
final class LaneTrial {
    private static final Remembered<Key, LaneTrial> REMEMBERED = new Remembered<>(64);
    private static final long LONGEST_NANOS = 20_000_000_000L;
    /// The code has to be this many times as fast.
    private static final int GAIN = 2;

    private record Key(Kernels.Key code, Set<Integer> varied) {}

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile @Nullable LaneKernel ready;

    private LaneTrial() {}

    static LaneTrial of(Kernels.Key code, Set<Integer> varied) {
        return REMEMBERED.get(new Key(code, new TreeSet<>(varied)), _ -> new LaneTrial());
    }

    /// The code, once it is the faster way.
    Optional<LaneKernel> ready() {
        return Optional.ofNullable(ready);
    }

    /// Compiles the code and tries it, on a thread of its own; the second call and later ones do nothing.
    void begin(Race race) {
        if (LaneCompiler.isAvailable() && begun.compareAndSet(false, true)) {
            var thread = new Thread(() -> run(race), "trial of the lanes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /// The same runs in both ways.
    interface Race {
        Optional<LaneKernel> compile();

        void together(LaneKernel kernel);

        void alone();
    }

    private void run(Race race) {
        Optional<LaneKernel> kernel = race.compile();
        long begin = System.nanoTime();
        long alone = Long.MAX_VALUE;
        long together = Long.MAX_VALUE;
        while (kernel.isPresent() && ready == null && System.nanoTime() - begin < LONGEST_NANOS) {
            // The shortest times: the others are those of whatever else the machine does.
            alone = Math.min(alone, nanos(race::alone));
            together = Math.min(together, nanos(() -> race.together(kernel.get())));
            if (GAIN * together < alone) {
                ready = kernel.get();
            }
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
