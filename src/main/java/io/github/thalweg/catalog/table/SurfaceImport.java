package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TableFile;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RecordedPath;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Import of a recorded surface with the runs that were recorded on it, as a scenario: these runs, and one of ours
/// from the same start.
public final class SurfaceImport {
    private static final int MAX_BYTES = 100_000_000;
    private static final int STEPS = 200;

    private SurfaceImport() {}

    /// @param surface a CSV file `x,y,loss`, or an `.npz` file of NumPy
    /// @param paths   a CSV file `run,step,x,y`, or null
    /// @param notes   takes sentences on what was read as something else than was written
    public static Scenario read(Path surface, @Nullable Path paths, Consumer<String> notes) throws InputException {
        var runs = new LinkedHashMap<String, RecordedPath>();
        GridSurface grid;
        if (isNumPy(surface)) {
            var file = new NpzSurface(surface.toString(), bytes(surface));
            grid = file.surface();
            runs.putAll(file.paths());
        } else {
            grid = CsvSurface.surface(source(surface, notes));
        }
        if (paths != null) {
            for (Map.Entry<String, RecordedPath> run :
                    CsvSurface.paths(source(paths, notes)).entrySet()) {
                if (runs.put(run.getKey(), run.getValue()) != null) {
                    throw new InputException(paths + ": " + Messages.runTwice(run.getKey()));
                }
            }
        }
        return scenario(grid, runs);
    }

    /// Whether a table is a recorded surface, by its columns.
    public static boolean isSurface(LooseTable table) {
        return CsvSurface.isSurface(table);
    }

    /// Whether a table holds recorded runs, by its columns.
    public static boolean isPaths(LooseTable table) {
        return CsvSurface.isPaths(table);
    }

    /// @param surface a CSV text `x,y,loss`
    public static Scenario read(Source surface) throws InputException {
        return scenario(CsvSurface.surface(surface), Map.of());
    }

    /// Adds recorded runs to the scenario of the surface that they were recorded on, before its other runs.
    ///
    /// @param paths a CSV text `run,step,x,y`
    public static Scenario with(Scenario scenario, Source paths) throws InputException {
        if (scenario.landscape().landscape().grid() == null) {
            throw new InputException(Messages.noSurface());
        }
        Map<String, RecordedPath> recorded = CsvSurface.paths(paths);
        var runs = new ArrayList<RunSpec>();
        int steps = scenario.steps();
        for (Map.Entry<String, RecordedPath> path : recorded.entrySet()) {
            runs.add(run(path.getKey(), path.getValue(), scenario.runs().size() + runs.size()));
            steps = Math.max(steps, path.getValue().points() - 1);
        }
        runs.addAll(scenario.runs());
        return scenario.withRuns(runs).withSteps(Math.min(steps, Scenario.MAX_STEPS));
    }

    private static RunSpec run(String name, RecordedPath path, int style) {
        return RunSpec.recorded(TextLength.LABEL.cut(name.isBlank() ? "recorded" : name), path)
                .withStyle(style);
    }

    public static boolean isNumPy(Path file) {
        return file.toString().endsWith(".npz");
    }

    private static Source source(Path file, Consumer<String> notes) throws InputException {
        return new Source(file.toString(), TableFile.read(file, notes), notes);
    }

    private static byte[] bytes(Path file) throws InputException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(FileMessages.noFile(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            throw new InputException(FileMessages.cannotBeRead(file, e.getMessage()));
        }
    }

    private static Scenario scenario(GridSurface grid, Map<String, RecordedPath> paths) {
        Landscape landscape = Landscape.typed("grid(x, y)", List.of(), null, grid);
        var runs = new ArrayList<RunSpec>();
        paths.forEach((name, path) -> runs.add(run(name, path, runs.size())));
        Box view = landscape.view();
        int steps = paths.values().stream().mapToInt(path -> path.points() - 1).reduce(STEPS, Math::max);
        Point start = paths.values().stream()
                .findFirst()
                .map(path -> new Point(path.x(0), path.y(0)))
                .orElse(landscape.starts().getFirst());
        double rate = OwnRuns.rounded(Math.min(view.width(), view.height()) / 100);
        runs.add(OwnRuns.run(Catalog.builtIn(), "adam", rate, runs.size()));
        return new Scenario(
                "", new LandscapeUse(landscape, Map.of()), start, Math.min(steps, Scenario.MAX_STEPS), view, runs);
    }
}
