package io.github.thalweg.session;

import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Files in memory, whose operations go wrong when they are told to.
final class MemoryDisk implements Disk {
    /// What happens at one operation.
    enum Fault {
        /// It fails, and nothing was done.
        FAILS,
        /// It fails, and half of it was done.
        FAILS_HALFWAY,
        /// It and every later one fail: the disk is full or gone.
        FAILS_FROM_NOW_ON,
        /// The program ends before it.
        DEATH_BEFORE,
        /// The program ends in the middle of it.
        DEATH_HALFWAY,
        /// The program ends right after it.
        DEATH_AFTER
    }

    /// The program has ended: nothing after this is done.
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Path, byte[]> files = new TreeMap<>();
    private final Map<Path, Instant> times = new HashMap<>();
    private final Set<Path> claimed = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private int operations;
    private int faulty = Integer.MAX_VALUE;
    private Fault fault = Fault.FAILS;
    private double share = 0.5;
    private boolean dead;

    /// @param share how much of the operation is done, where a part of it is
    void breakAt(int operation, Fault how, double share) {
        this.faulty = operation;
        this.fault = how;
        this.share = share;
    }

    int operations() {
        return operations;
    }

    /// The computer is started again: the files are there, and nobody has claimed any.
    MemoryDisk afterRestart() {
        var next = new MemoryDisk();
        next.files.putAll(files);
        next.times.putAll(times);
        next.folders.addAll(folders);
        next.operations = operations;
        return next;
    }

    private interface Work {
        void doIt(double share) throws IOException, InputException;
    }

    /// @param work does a share of the operation: from 0 (nothing) to 1 (all)
    private void operation(Work work) throws IOException {
        if (dead) {
            throw new Death();
        }
        operations++;
        try {
            if (operations > faulty && fault == Fault.FAILS_FROM_NOW_ON) {
                throw new IOException("no space left on device");
            }
            if (operations != faulty) {
                work.doIt(1);
                return;
            }
            dead = fault.name().startsWith("DEATH");
            switch (fault) {
                case FAILS, FAILS_FROM_NOW_ON, DEATH_BEFORE -> work.doIt(0);
                case FAILS_HALFWAY, DEATH_HALFWAY -> work.doIt(share);
                case DEATH_AFTER -> work.doIt(1);
            }
        } catch (InputException e) {
            throw new AssertionError(e);
        }
        if (dead) {
            throw new Death();
        }
        throw new IOException("input/output error");
    }

    private void put(Path file, byte[] bytes) {
        files.put(file, bytes);
        times.put(file, Instant.ofEpochSecond(operations));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        operation(share -> {
            if (share == 1) {
                folders.add(folder);
            }
        });
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        operation(_ -> {});
        Set<Path> all = new HashSet<>(files.keySet());
        all.addAll(folders);
        return all.stream()
                .filter(path -> folder.equals(path.getParent()))
                .map(path -> path.getFileName().toString())
                .sorted()
                .toList();
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        operation(_ -> {});
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new NoSuchFileException(file.toString());
        }
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public Instant modified(Path file) throws IOException {
        operation(_ -> {});
        return times.get(file);
    }

    @Override
    public void write(Path file, Content content) throws IOException, InputException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        operation(share -> {
            if (share > 0) {
                put(file, Arrays.copyOf(out.toByteArray(), (int) (share * out.size())));
            }
        });
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        operation(share -> {
            byte[] old = files.get(file);
            byte[] longer = Arrays.copyOf(old, old.length + (int) (share * bytes.length));
            System.arraycopy(bytes, 0, longer, old.length, longer.length - old.length);
            put(file, longer);
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        operation(share -> {
            if (share == 1) {
                put(to, files.remove(from));
            }
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        operation(share -> {
            if (share == 1) {
                files.remove(file);
            }
        });
    }

    @Override
    public Optional<Claim> claim(Path file) throws IOException {
        operation(_ -> {});
        return claimed.add(file) ? Optional.of(() -> claimed.remove(file)) : Optional.empty();
    }
}
