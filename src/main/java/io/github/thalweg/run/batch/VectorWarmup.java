package io.github.thalweg.run.batch;

import io.github.thalweg.formula.compile.LruCache;
import io.github.thalweg.formula.lanes.VectorCompiler;
import io.github.thalweg.run.kernel.Kernels;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Choice between code for many runs at once and one run after another: the former as soon as it is measured to be
/// faster. Vector instructions are very slow until the virtual machine has compiled them; results are the same
/// either way. Thread-safe.
final class VectorWarmup {
    private static final LruCache<Key, VectorWarmup> REMEMBERED = new LruCache<>(64);
    private static final long MAX_NANOS = 20_000_000_000L;
    /// The code has to be this many times as fast.
    private static final int GAIN = 2;

    private record Key(Kernels.Key code, Set<Integer> varied) {}

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile @Nullable VectorKernel ready;

    private VectorWarmup() {}

    static VectorWarmup of(Kernels.Key code, Set<Integer> varied) {
        return REMEMBERED.get(new Key(code, new TreeSet<>(varied)), _ -> new VectorWarmup());
    }

    /// The code, once it is the faster way.
    Optional<VectorKernel> ready() {
        return Optional.ofNullable(ready);
    }

    /// Compiles the code and tries it, on a thread of its own; the second call and later ones do nothing.
    void begin(Race race) {
        if (VectorCompiler.isAvailable() && begun.compareAndSet(false, true)) {
            var thread = new Thread(() -> run(race), "trial of the lanes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /// The same runs in both ways.
    interface Race {
        Optional<VectorKernel> compile();

        void together(VectorKernel kernel);

        void alone();
    }

    private void run(Race race) {
        Optional<VectorKernel> kernel = race.compile();
        long begin = System.nanoTime();
        long alone = Long.MAX_VALUE;
        long together = Long.MAX_VALUE;
        while (kernel.isPresent() && ready == null && System.nanoTime() - begin < MAX_NANOS) {
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
