package io.github.thalweg.window.export;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.table.DecimalCommas;
import io.github.thalweg.export.table.RunSelection;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// Selection of the numbers of the race that are exported as CSV. Choices last as long as the window.
public final class DataModel {
    /// Rows of each run that are shown before they are written.
    private static final int BEGINNING = 50;

    private final SessionModel session;
    private final StatusModel status;
    private final Background background;
    /// Numbers of the runs that are left out.
    private final ObservableSet<Integer> without = FXCollections.observableSet(new TreeSet<>());
    private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
    private final IntegerProperty first = new SimpleIntegerProperty();
    private final IntegerProperty last = new SimpleIntegerProperty(Integer.MAX_VALUE);
    private final IntegerProperty every = new SimpleIntegerProperty(1);
    private final BooleanProperty state = new SimpleBooleanProperty();
    private final BooleanProperty commas =
            new SimpleBooleanProperty(areUsual(Locale.getDefault(Locale.Category.FORMAT)));

    public DataModel(SessionModel session, StatusModel status, Background background) {
        this.session = session;
        this.status = status;
        this.background = background;
        subscribe(this::count);
    }

    // Properties

    /// The first update, 0 for the start.
    public IntegerProperty firstProperty() {
        return first;
    }

    /// The last update; more than there are means all.
    public IntegerProperty lastProperty() {
        return last;
    }

    /// Every so many'th update, at least 1.
    public IntegerProperty everyProperty() {
        return every;
    }

    /// With every name of the rules.
    public BooleanProperty stateProperty() {
        return state;
    }

    /// Numbers have decimal commas, and semicolons separate them: what spreadsheets read where that is usual.
    public BooleanProperty commasProperty() {
        return commas;
    }

    /// Whether decimals have a comma in a locale.
    static boolean areUsual(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }

    /// Calls `change` whenever other rows are wanted.
    public void subscribe(Runnable change) {
        List<ObservableValue<?>> all = List.of(first, last, every, state, commas, session.resultsProperty());
        all.forEach(value -> value.subscribe(_ -> change.run()));
        without.addListener((SetChangeListener<Integer>) _ -> change.run());
    }

    /// A run is among the rows.
    public boolean has(int run) {
        return !without.contains(run);
    }

    /// The number of rows; 0 until something has been computed.
    public ReadOnlyLongProperty rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// There is something to write.
    public BooleanBinding readyProperty() {
        return rows.greaterThan(0);
    }

    private void count() {
        Results results = session.resultsProperty().get();
        rows.set(results == null ? 0 : selection(results).rows(results.trajectories()));
    }

    private RunSelection selection(Results results) {
        List<Integer> chosen = IntStream.range(0, results.trajectories().size())
                .filter(this::has)
                .boxed()
                .toList();
        return new RunSelection(chosen, first.get(), Math.max(first.get(), last.get()), every.get(), state.get());
    }

    // Commands

    /// Includes a run in the rows, or leaves it out.
    public void choose(int run, boolean wanted) {
        if (wanted) {
            without.remove(run);
        } else {
            without.add(run);
        }
    }

    /// Writes the rows in the background and tells in the status line what came of it.
    public void save(Path target) {
        Results results = session.resultsProperty().get();
        if (results != null) {
            RunSelection selection = selection(results);
            boolean spelled = commas.get();
            background.submit(() -> write(selection, results, target, spelled), failure -> told(failure, target));
        }
    }

    private static Optional<String> write(RunSelection selection, Results results, Path target, boolean commas) {
        try {
            AtomicFile.write(target, out -> {
                var plain = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                Writer writer = commas ? new DecimalCommas(plain) : plain;
                selection.write(results.scenario().labels(), results.trajectories(), writer);
                writer.flush();
            });
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private void told(Optional<String> failure, Path file) {
        failure.ifPresentOrElse(status::fail, () -> status.say("Exported " + file.getFileName()));
    }

    /// A supplier of the text of the rows as they are chosen now, for any thread. The text is empty until
    /// something has been computed.
    public Supplier<String> text() {
        return text(Integer.MAX_VALUE);
    }

    /// The same of the first rows of each run.
    public Supplier<String> beginning() {
        return text(BEGINNING);
    }

    private Supplier<String> text(int most) {
        Results results = session.resultsProperty().get();
        if (results == null) {
            return () -> "";
        }
        RunSelection selection = selection(results).beginning(most);
        boolean spelled = commas.get();
        return () -> {
            String text = selection.text(results.scenario().labels(), results.trajectories());
            return spelled ? DecimalCommas.of(text) : text;
        };
    }
}
