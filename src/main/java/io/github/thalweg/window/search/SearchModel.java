package io.github.thalweg.window.search;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Tuning;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Search for good numbers of a run or of all, whose result is put into the scenario. The trials so far can be seen
/// while the search goes on, whenever [#refresh] is called.
public final class SearchModel {
    /// Searches that are made one after another, and what they have in common.
    record Searches(Tuning tuning, List<Search> each) {}

    private final SessionModel session;
    private final Background background;
    private final SearchSettings settings = new SearchSettings();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<SearchResult>> results = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding applicable;
    private TrialLog progress = new TrialLog(List.of());
    private @Nullable Tuning tuning;
    private Runnable giveUp = () -> {};
    /// What follows a search that was made to its end.
    private Runnable afterwards = () -> {};

    public SearchModel(SessionModel session, Background background) {
        this.session = session;
        this.background = background;
        applicable = Bindings.createBooleanBinding(this::isApplicable, results, searching, session.scenarioProperty());
    }

    private boolean isApplicable() {
        List<SearchResult> found = results.get();
        return !searching.get()
                && found.stream().anyMatch(result -> result.best().isPresent())
                && found.getFirst().search().scenario().equals(session.scenario());
    }

    // Properties

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public SearchSettings settings() {
        return settings;
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// The trials so far, one result for each run that was begun with.
    public ReadOnlyObjectProperty<List<SearchResult>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// The reason why there was no search, in one sentence; null when there was, or none was asked for.
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether there is a result for the scenario as it is now.
    public BooleanBinding applicableProperty() {
        return applicable;
    }

    /// The share of the budget that is spent, in [0, 1].
    public double progress() {
        return progress.share();
    }

    // Commands

    /// Opens the search of one run, or of [SearchSettings#EVERY_RUN].
    public void open(int run) {
        if (!session.scenario().runs().isEmpty()) {
            cancel();
            choose(run);
            open.set(true);
        }
    }

    /// Opens a search that a scenario's file keeps, and makes it.
    public void open(int run, StudySpec kept) {
        open(run);
        if (open.get()) {
            settings.follow(KeptStudies.tuning(kept, session.scenario()));
            start();
        }
    }

    /// Opens the same search for every run.
    public void openForAll() {
        open(SearchSettings.EVERY_RUN);
    }

    /// Turns to another run, with what is usual for it.
    public void choose(int run) {
        settings.choose(session.scenario(), run);
        results.set(List.of());
        problem.set(null);
    }

    public void close() {
        cancel();
        open.set(false);
    }

    /// Searches as the settings say.
    public void start() {
        begin(
                scenario -> {
                    Tuning wanted = settings.tuning();
                    return new Searches(
                            wanted,
                            settings.runs(scenario).stream()
                                    .map(run -> wanted.of(scenario, run))
                                    .toList());
                },
                () -> {});
    }

    /// Searches the rate of every run with the method, seed and objective that are set and the same budget; then the
    /// best rates go into the scenario, as one step of the history.
    ///
    /// @param race what follows, unless the search is given up or fails
    public void tuneAll(Runnable race) {
        openForAll();
        if (open.get()) {
            begin(scenario -> RateSearches.of(scenario, settings), () -> {
                apply();
                close();
                race.run();
            });
        }
    }

    private void begin(Function<Scenario, Searches> wanted, Runnable then) {
        cancel();
        problem.set(null);
        results.set(List.of());
        try {
            Searches all = wanted.apply(session.scenario());
            var begun = new TrialLog(all.each());
            tuning = all.tuning();
            progress = begun;
            afterwards = then;
            searching.set(true);
            giveUp = background.submit(begun::search, failure -> finished(begun, failure));
        } catch (IllegalArgumentException wrong) {
            problem.set(wrong.getMessage());
        }
    }

    /// Ends the search; what was tried stays.
    public void cancel() {
        afterwards = () -> {};
        giveUp.run();
        giveUp = () -> {};
        refresh();
        searching.set(false);
    }

    /// Shows what was tried until now.
    public void refresh() {
        if (searching.get() && progress.hasNews()) {
            results.set(progress.results());
        }
    }

    private void finished(TrialLog ended, String failure) {
        if (ended == progress && searching.get()) {
            refresh();
            searching.set(false);
            problem.set(failure.isEmpty() ? null : failure);
            if (failure.isEmpty()) {
                afterwards.run();
            }
        }
    }

    /// Puts the best values into the scenario; with every run tuned, its figures say so.
    public void apply() {
        Tuning applied = tuning;
        List<SearchResult> found = results.get();
        if (applied != null && applicable.get()) {
            session.edit(
                    found.size() == 1 ? Messages.TUNE_RUN : Messages.TUNE_EVERY,
                    scenario -> applied.applied(scenario, found));
        }
    }
}
