package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TableFile;
import io.github.thalweg.catalog.table.LooseTable;
import io.github.thalweg.catalog.table.SurfaceImport;
import io.github.thalweg.catalog.table.TableImport;
import io.github.thalweg.catalog.table.TableModel;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Options of `thalweg import`: the files, and for a table the model and its columns.
public final class ImportOptions {
    private static final String ENDING = ".thalweg";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "A surface (CSV x,y,loss, or .npz of NumPy: x, y, loss, path_NAME) and the runs on it (CSV"
                    + " run,step,x,y[,loss][,lr]); with --model a table (CSV).")
    private List<Path> files = List.of();

    @Option(names = "-o", required = true, paramLabel = "OUT.thalweg", description = "Where to write the scenario.")
    private @Nullable Path target;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "What the table is fitted with: " + Messages.MODELS + ".")
    private @Nullable String model;

    @Option(
            names = "--inputs",
            paramLabel = "COLUMN",
            description = "One or two columns that the model sees; without a header they are c1, c2, ...")
    private List<String> inputs = List.of();

    @Option(names = "--target", paramLabel = "COLUMN", description = "The column that the model should meet.")
    private @Nullable String goal;

    @Option(names = "--standardize", description = "The inputs get mean 0 and deviation 1.")
    private boolean standardize;

    @Option(names = "--held-out", paramLabel = "PART", description = "A part of the rows that is never trained on.")
    private @Nullable Double heldOut;

    public Path target() throws InputException {
        // Picocli asks for it.
        Path file = Objects.requireNonNull(target);
        if (!file.toString().endsWith(ENDING)) {
            throw new InputException(Messages.importEnding(ENDING, file));
        }
        return file;
    }

    /// The scenario, which is called as the file is.
    ///
    /// @param notes hears what was read as something else than was written
    public Scenario scenario(Consumer<String> notes) throws InputException {
        String name = String.valueOf(files.getFirst().getFileName()).replaceFirst("\\.[^.]*$", "");
        return read(notes).withTitle(TextLength.TITLE.cut(name));
    }

    private Scenario read(Consumer<String> notes) throws InputException {
        for (Path file : files) {
            if (file.toAbsolutePath()
                    .normalize()
                    .equals(target().toAbsolutePath().normalize())) {
                throw new InputException(Messages.sameFile(file));
            }
        }
        if (model == null) {
            if (!inputs.isEmpty() || goal != null || standardize || heldOut != null) {
                throw new InputException(Messages.NO_MODEL);
            }
            return SurfaceImport.read(files.getFirst(), files.size() == 2 ? files.get(1) : null, notes);
        }
        if (heldOut != null && !(heldOut > 0 && heldOut <= 1)) {
            throw new InputException(Messages.part("--held-out", heldOut));
        }
        if (files.size() > 1) {
            throw new InputException(Messages.TWO_FILES);
        }
        return table(files.getFirst(), chosen(model), notes);
    }

    private Scenario table(Path file, TableModel chosen, Consumer<String> notes) throws InputException {
        LooseTable table = LooseTable.read(new Source(file.toString(), TableFile.read(file, notes), notes));
        if (inputs.isEmpty() || goal == null) {
            throw new InputException(Messages.noColumns(table.names()));
        }
        return new TableImport(
                        table, chosen, columns(String.join(",", inputs), table.names()), goal, standardize, heldOut)
                .scenario();
    }

    /// The columns of a list; the name of one may have a comma itself.
    private static List<String> columns(String list, List<String> names) {
        var columns = new ArrayList<String>();
        String left = list.strip();
        while (!left.isEmpty()) {
            String rest = left;
            String column = names.stream()
                    .filter(name -> rest.equals(name) || rest.startsWith(name + ","))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(rest.replaceFirst("(?s),.*", ""));
            columns.add(column.strip());
            left = rest.substring(Math.min(column.length() + 1, rest.length())).strip();
        }
        return columns;
    }

    private static List<String> words() {
        return Arrays.stream(TableModel.values()).map(TableModel::word).toList();
    }

    private static TableModel chosen(String word) throws InputException {
        return Arrays.stream(TableModel.values())
                .filter(model -> model.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InputException(Messages.oneOf("--model", words(), word)));
    }
}
