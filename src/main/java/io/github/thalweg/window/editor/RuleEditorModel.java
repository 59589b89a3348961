package io.github.thalweg.window.editor;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.RuleSpelling;
import io.github.thalweg.rule.StepWarning;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.CatalogModel;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.Problem;
import io.github.thalweg.window.scenario.RunLabels;
import io.github.thalweg.window.scenario.RunsModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/// A rule or a schedule of one run while it is edited. The run uses it as soon as it is right; until then the last
/// good one stays in use.
public final class RuleEditorModel {
    private static final Pattern UNKNOWN = Pattern.compile(Messages.UNKNOWN);
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_₀-₉]*");

    /// @param meant the draft in the spelling of the language
    /// @param notes what was read as something else than another way of writing
    private record Checked(Draft draft, Draft meant, Optional<Problem> problem, List<String> notes) {}

    private final SessionModel session;
    private final CatalogModel library;
    private final EditTarget target;
    private final Draft original;
    private final DraftName names;
    private final Runnable close;
    private final String what;
    private final DraftTables tables = new DraftTables(this::draft, this::step);
    private final EditedRun run;
    private final LatestRequest<Checked> checking;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<Scenario> following = (_, _, now) -> follow(now);
    /// The draft of what the scenario has, as far as this editor knows.
    private Draft known;
    /// What the draft says in the spelling of the language, once that is known.
    private Draft meant;
    private @Nullable String savedAs;
    private boolean applying;

    /// @param original what is there already counts as changed from this
    /// @param close    ends the editing: it is asked for, or the place that is edited is gone
    RuleEditorModel(
            SessionModel session,
            CatalogModel library,
            Background background,
            EditTarget target,
            Draft original,
            Runnable close) {
        this.session = session;
        this.library = library;
        this.target = target;
        this.original = original;
        this.close = close;
        what = Messages.edit(target.isRule(), session.scenario().label(target.run()));
        run = new EditedRun(session, target, () -> meant);
        names = new DraftName(library, original.definition());
        checking = new LatestRequest<>(background, this::checked);
        known = target.in(session.scenario()).orElse(original);
        meant = known;
        draft = new ReadOnlyObjectWrapper<>(known);
        text.set(draft.get().definition().text());
        text.addListener((_, _, typed) -> change(draft.get().withText(typed), List.of()));
        session.scenarioProperty().addListener(following);
    }

    // Properties

    public EditTarget target() {
        return target;
    }

    /// The definition that the editor began from, or the one that this was made of.
    public Definition original() {
        return original.definition();
    }

    Draft originalDraft() {
        return original;
    }

    /// The folder that the definition is saved to.
    public Path folder() {
        return library.folder();
    }

    /// The text of the definition.
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    private Draft draft() {
        return draft.get();
    }

    public Definition definition() {
        return draft.get().definition();
    }

    /// Its parameters and initial values.
    public DraftTables tables() {
        return tables;
    }

    /// The problem with the draft; null when the run uses it.
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Sentences on what lines were read as, where that is more than another way of writing.
    public ReadOnlyObjectProperty<List<String>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// The doubt about a draft that can be run, in one sentence.
    public Optional<String> warning() {
        try {
            return StepWarning.of(meant.definition());
        } catch (FormulaException | IllegalArgumentException _) {
            // Wrong, which the check is about to say.
            return Optional.empty();
        }
    }

    /// The run that is edited, as computed with the draft.
    public EditedRun run() {
        return run;
    }

    /// Saving replaces the very file that is being edited.
    public boolean replacesFile() {
        boolean edited =
                definition().id().equals(original().id()) || definition().id().equals(savedAs);
        return edited && library.isOwn(definition());
    }

    // Commands

    /// Ends the editing.
    public void close() {
        close.run();
    }

    public void rename(String name) {
        if (!name.strip().equals(definition().name())) {
            step(names.renamed(draft.get(), name.strip()));
        }
    }

    /// Puts the suggested word in the place of the wrong one.
    public void acceptSuggestion() {
        Problem wrong = problem.get();
        if (wrong != null && wrong.suggestion() != null && wrong.start() >= 0) {
            text.set(new StringBuilder(text.get())
                    .replace(wrong.start(), wrong.start() + wrong.length(), wrong.suggestion())
                    .toString());
        }
    }

    /// The name that the text reads and nobody has given a value; empty where that is not the problem.
    public Optional<String> unknownName() {
        Problem wrong = problem.get();
        if (wrong == null
                || wrong.start() < 0
                || !UNKNOWN.matcher(wrong.sentence()).find()) {
            return Optional.empty();
        }
        String word = text.get()
                .substring(
                        wrong.start(),
                        Math.min(wrong.start() + wrong.length(), text.get().length()));
        return NAME.matcher(word).matches() ? Optional.of(word) : Optional.empty();
    }

    /// Whether the text assigns the name: then what an update leaves there is there in the next.
    public boolean isState(String name) {
        return text.get().lines().anyMatch(line -> line.strip().matches(Pattern.quote(name) + "\\s*=[^=].*"));
    }

    /// Adds the unknown name to the parameters, or to the initial values where the text assigns it.
    public void declareUnknown() {
        unknownName()
                .ifPresent(name -> step(
                        isState(name) ? draft.get().addState(name) : draft.get().addParameter(name)));
    }

    /// Back to what the editor began from.
    public void revert() {
        step(original);
    }

    /// Adds a run of the original beside the edited one.
    public void raceOriginal() {
        session.edit(Messages.RACE_EDIT, s -> {
            RunSpec copy = target.with(s, original).runs().get(target.run());
            String label = target.isRule() ? original().name() : s.label(target.run());
            return RunsModel.inserted(s, target.run() + 1, copy.withLabel(RunLabels.free(s, label)));
        });
    }

    /// Writes the definition into the user's folder.
    ///
    /// @return why not, in one sentence
    public Optional<String> save() {
        Problem wrong = problem.get();
        if (wrong != null) {
            return Optional.of(wrong.sentence());
        }
        Definition saved = meant.definition();
        if (library.isOwn(saved) && !replacesFile()) {
            return Optional.of(Messages.inFolder(saved.id()));
        }
        Optional<String> failure = library.save(saved);
        if (failure.isEmpty()) {
            savedAs = saved.id();
        }
        return failure;
    }

    /// Typing has come to an end: the next change is a new step of the history.
    public void commit() {
        session.commitLive();
    }

    void dispose() {
        commit();
        session.scenarioProperty().removeListener(following);
    }

    private void step(Draft next) {
        step(next, List.of());
    }

    /// @param said sentences on what was read as something else than was typed
    private void step(Draft next, List<String> said) {
        commit();
        change(next, said);
    }

    private void change(Draft next, List<String> said) {
        if (!applying && !next.equals(draft.get())) {
            Draft own = names.own(next);
            show(own);
            checking.request(() -> check(own, said));
        }
    }

    private Checked check(Draft own, List<String> said) {
        Optional<Problem> problem = problem(own);
        if (problem.isEmpty()) {
            return new Checked(own, own, problem, said);
        }
        var read = new ArrayList<>(said);
        Draft defaults = own.withDefaultsRead(read::add);
        RuleSpelling.Lines lines = RuleSpelling.read(defaults.definition());
        Draft spelled = defaults.with(lines);
        read.addAll(lines.notesOfState());
        read.addAll(lines.notes());
        return problem(spelled).isEmpty()
                ? new Checked(own, spelled, Optional.empty(), List.copyOf(read))
                : new Checked(own, own, problem, List.of());
    }

    private Optional<Problem> problem(Draft of) {
        return names.problem(of.definition()).or(() -> DraftCheck.problem(of.definition()));
    }

    private void show(Draft next) {
        applying = true;
        notes.set(List.of());
        meant = next;
        draft.set(next);
        text.set(next.definition().text());
        applying = false;
    }

    private void checked(Checked checked) {
        if (checked.draft().equals(draft.get())) {
            problem.set(checked.problem().orElse(null));
            notes.set(checked.notes());
            if (checked.problem().isEmpty()) {
                meant = checked.meant();
                apply(meant);
            }
        }
    }

    private void apply(Draft good) {
        applying = true;
        session.editLive(what, s -> target.with(s, good));
        known = good;
        applying = false;
    }

    /// Somebody else changed the scenario, undo for one.
    private void follow(Scenario now) {
        if (!applying) {
            target.in(now).ifPresentOrElse(this::take, close);
        }
    }

    /// What is being written stays while the scenario changes elsewhere.
    private void take(Draft present) {
        if (!present.equals(known)) {
            known = present;
            problem.set(null);
            show(present);
        }
    }
}
