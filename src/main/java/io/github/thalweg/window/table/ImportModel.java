package io.github.thalweg.window.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.table.SurfaceImport;
import io.github.thalweg.catalog.table.TableImport;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// The table that a landscape is to be made of, what was chosen for it, and whether that works.
public final class ImportModel {

    /// Reader of text files.
    @FunctionalInterface
    public interface Reader {
        /// @param notes is told what was read as something else than was written
        /// @throws InputException when the file cannot be read
        String read(Path file, Consumer<String> notes) throws InputException;
    }

    /// Outcome of the choice.
    ///
    /// @param of       what was asked for; null when there was nothing to ask for
    /// @param scenario that it makes; null when something is wrong
    /// @param sentence about the scenario, or what is wrong
    record Outcome(@Nullable TableImport of, @Nullable Scenario scenario, String sentence) {}

    private final SessionModel session;
    private final StatusModel status;
    private final Reader reader;
    private final Background background;
    private final Runnable made;
    private final LatestRequest<Outcome> checks;
    private final ReadOnlyObjectWrapper<TableReading.@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportChoice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ObservableBooleanValue open = table.isNotNull();
    private @Nullable TableImport wanted;

    /// @param made done when a landscape was made of a table
    public ImportModel(SessionModel session, StatusModel status, Reader reader, Background background, Runnable made) {
        this.session = session;
        this.status = status;
        this.reader = reader;
        this.background = background;
        this.made = made;
        this.checks = new LatestRequest<>(background, this::checked);
    }

    // Properties

    /// There is a table that the dialog is about.
    public ObservableBooleanValue openProperty() {
        return open;
    }

    /// The table that the dialog is about; null while there is none.
    ReadOnlyObjectProperty<TableReading.@Nullable Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ImportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// What the present choice makes; null until that is known.
    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    // Commands

    /// Reads a file. What is no table has its sentence in the status line.
    ///
    /// @param scenario done when it is a scenario
    /// @param mayLeave asked before a recorded surface takes the place of the present scenario
    void open(Path file, Runnable scenario, BooleanSupplier mayLeave) {
        background.submit(() -> reading(file), reading -> show(reading, scenario, mayLeave));
    }

    private TableReading reading(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (SurfaceImport.isNumPy(file)) {
                return new TableReading.Recorded(name, SurfaceImport.read(file, null, _ -> {}), List.of());
            }
            var notes = new ArrayList<String>();
            return TableReading.of(name, reader.read(file, notes::add), notes);
        } catch (InputException wrong) {
            return new TableReading.Failed(String.valueOf(wrong.getMessage()));
        }
    }

    void paste(String text, BooleanSupplier mayLeave) {
        background.submit(
                () -> TableReading.of(Messages.PASTED, text, List.of()), reading -> show(reading, () -> {}, mayLeave));
    }

    private void show(TableReading reading, Runnable scenario, BooleanSupplier mayLeave) {
        switch (reading) {
            case TableReading.Table read -> {
                // The dialog has the choice before it is told of the columns.
                choice.set(read.first());
                table.set(read);
                check(read, read.first());
            }
            case TableReading.Recorded recorded -> {
                if (mayLeave.getAsBoolean()) {
                    session.open(recorded.scenario().withTitle(title(recorded.name())), null);
                    status.say(
                            Messages.noted(Messages.recorded(recorded.name(), recorded.scenario()), recorded.notes()));
                }
            }
            case TableReading.Paths paths -> add(paths);
            case TableReading.Scenario _ -> scenario.run();
            case TableReading.Failed failed -> status.fail(failed.sentence());
        }
    }

    /// Adds runs to the present scenario, whose surface they were recorded on.
    private void add(TableReading.Paths paths) {
        Scenario before = session.scenario();
        try {
            Scenario more = SurfaceImport.with(before, paths.source());
            session.edit(Messages.ADD_RUNS, _ -> more);
            String added = Messages.added(
                    paths.name(), more.runs().size() - before.runs().size());
            status.say(Messages.noted(added, paths.notes()));
        } catch (InputException wrong) {
            status.fail(String.valueOf(wrong.getMessage()));
        }
    }

    private static String title(String name) {
        return TextLength.TITLE.cut(name.replaceFirst("\\.[^.]*$", ""));
    }

    void choose(UnaryOperator<ImportChoice> change) {
        TableReading.Table read = table.get();
        ImportChoice before = choice.get();
        if (read != null && before != null) {
            ImportChoice changed = change.apply(before);
            choice.set(changed);
            check(read, changed);
        }
    }

    private void check(TableReading.Table read, ImportChoice chosen) {
        outcome.set(null);
        try {
            TableImport asked = chosen.of(read.table());
            wanted = asked;
            checks.request(() -> tried(asked, read.name()));
        } catch (InputException wrong) {
            wanted = null;
            outcome.set(new Outcome(null, null, String.valueOf(wrong.getMessage())));
        }
    }

    private static Outcome tried(TableImport asked, String name) {
        try {
            Scenario made = asked.scenario();
            return new Outcome(
                    asked,
                    made.withTitle(title(name)),
                    Messages.loss(made.landscape().landscape().formula()));
        } catch (InputException wrong) {
            return new Outcome(asked, null, String.valueOf(wrong.getMessage()));
        }
    }

    /// What was chosen meanwhile is being checked after it.
    private void checked(Outcome result) {
        if (result.of() != null && result.of().equals(wanted)) {
            outcome.set(result);
        }
    }

    /// Opens the scenario that the choice makes, in the place of the present one.
    public void make() {
        TableReading.Table read = table.get();
        Outcome present = outcome.get();
        if (read != null && present != null && present.scenario() != null) {
            close();
            session.open(present.scenario(), null);
            made.run();
            status.say(Messages.made(read.name(), present.scenario()));
        }
    }

    public void close() {
        wanted = null;
        table.set(null);
        choice.set(null);
        outcome.set(null);
    }
}
