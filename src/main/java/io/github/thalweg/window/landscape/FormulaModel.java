package io.github.thalweg.window.landscape;

import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The formula while it is typed. It becomes the landscape as soon as it is a formula; until then the last one
/// stays.
public final class FormulaModel {

    /// Text of the field with the landscape that it was typed over.
    ///
    /// @param refused names that are not to be read as coordinates
    private record Typed(String text, Landscape base, Set<String> refused) {}

    /// @param landscape null when the text is no formula
    /// @param reading   how a text in another spelling was read; null for one in our own
    private record Checked(
            Typed typed,
            @Nullable Landscape landscape,
            @Nullable Reading reading,
            @Nullable FormulaException wrong) {}

    private final SessionModel session;
    private final VariableChange variables = new VariableChange();
    private final Consumer<Landscape> check;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<@Nullable FormulaException> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    /// The landscape that typing began from: a name that is deleted and typed again is still its parameter.
    private Landscape base;

    private final TreeMap<String, Double> knownValues;
    private final LatestRequest<Checked> checks;
    /// Names that are not to be read as coordinates while this text is typed.
    private Set<String> refused = Set.of();
    /// The text in the field, while it is not yet known whether it is a formula.
    private @Nullable Typed checking;
    /// Typing has come to an end since.
    private boolean ended;

    /// @param check throws the FormulaException of a landscape whose formula is none; called in the background
    public FormulaModel(SessionModel session, Consumer<Landscape> check, Background background) {
        this.session = session;
        this.check = check;
        checks = new LatestRequest<>(background, this::checked);
        LandscapeUse use = session.scenario().landscape();
        base = use.landscape();
        knownValues = new TreeMap<>(use.parameters());
        text.set(use.landscape().formula());
        text.addListener((_, _, typed) -> typed(typed));
        session.scenarioProperty()
                .addListener((_, before, now) -> follow(before.landscape().landscape(), now.landscape()));
    }

    // Properties

    /// The text in the field.
    public StringProperty textProperty() {
        return text;
    }

    /// The error in the text, with its place and often a suggestion; null when it is a formula.
    public ReadOnlyObjectProperty<@Nullable FormulaException> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The reading of a text in another spelling, with what is to be said of it; null when it is in our own.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What the values are called: `f(x, y)`, or `f(x)`.
    public ObservableValue<String> signatureProperty() {
        return session.scenarioProperty()
                .map(scenario -> scenario.landscape().landscape().signature());
    }

    // Commands

    /// Puts the suggested text in the place of the wrong one.
    public void acceptSuggestion() {
        FormulaException wrong = error.get();
        String suggestion = wrong == null ? null : wrong.suggestion();
        if (wrong != null && suggestion != null && checking == null) {
            String old = text.get();
            text.set(old.substring(0, wrong.start()) + suggestion + old.substring(wrong.start() + wrong.length()));
        }
    }

    /// Typing has come to an end: the next change is a new step of the history, and the text is put in our spelling.
    public void commit() {
        ended = checking != null;
        Reading read = reading.get();
        if (read != null && read.typed().equals(text.get())) {
            text.set(read.formula());
        }
        session.commitLive();
    }

    /// Takes names that were read as coordinates for names that nobody knows, until the field is left: the text stays
    /// with that error, and the landscape is the one from before.
    ///
    /// @return whether names were read so
    public boolean refuseReading() {
        Reading read = reading.get();
        if (read == null || read.renamed().isEmpty()) {
            return false;
        }
        session.commitLive();
        if (Messages.EDIT.equals(session.undoNameProperty().get())) {
            session.undo();
        }
        refused = read.renamed().keySet();
        reading.set(null);
        text.set(read.typed());
        return true;
    }

    /// The field is left: what was said of its text is not said any longer.
    public void leave() {
        refused = Set.of();
        commit();
        reading.set(null);
    }

    /// Back to the formula that is shown.
    public void revert() {
        checking = null;
        error.set(null);
        text.set(session.scenario().landscape().landscape().formula());
    }

    private void typed(String typed) {
        ended = false;
        if (typed.equals(session.scenario().landscape().landscape().formula())) {
            checking = null;
            error.set(null);
            Reading read = reading.get();
            reading.set(read != null && read.formula().equals(typed) ? read : null);
            return;
        }
        var wanted = new Typed(typed, base, refused);
        checking = wanted;
        checks.request(() -> checked(wanted));
    }

    private Checked checked(Typed typed) {
        try {
            Landscape over = typed.base();
            Reading read = Spelling.read(
                    typed.text(),
                    over.parameters().stream().map(FormulaParameter::name).toList(),
                    over.data());
            requireNone(read, typed.refused());
            Landscape landscape = over.withFormula(read.formula());
            check.accept(landscape);
            return new Checked(typed, landscape, read.isForeign() ? read : null, null);
        } catch (FormulaException wrong) {
            return new Checked(typed, null, null, wrong);
        }
    }

    private static void requireNone(Reading read, Set<String> refused) {
        ToIntFunction<String> place = name -> Math.max(0, read.typed().indexOf(name));
        read.renamed().keySet().stream()
                .filter(refused::contains)
                .min(Comparator.comparingInt(place))
                .ifPresent(name -> {
                    throw new FormulaException(Messages.noName(name), place.applyAsInt(name), name.length());
                });
    }

    private void checked(Checked answer) {
        // Other text stands there meanwhile, or what it was typed over has changed.
        if (!answer.typed().equals(checking)) {
            return;
        }
        checking = null;
        error.set(answer.wrong());
        reading.set(answer.reading());
        if (answer.landscape() != null) {
            show(answer.landscape());
        }
    }

    private void show(Landscape landscape) {
        var values = new TreeMap<>(knownValues);
        values.keySet()
                .retainAll(landscape.parameters().stream()
                        .map(FormulaParameter::name)
                        .toList());
        session.editLive(Messages.EDIT, s -> variables.with(s, new LandscapeUse(landscape, values)));
        if (ended) {
            commit();
        }
    }

    /// Whether formulas over two landscapes read the same rows or recorded surface.
    private static boolean readsSame(Landscape a, Landscape b) {
        return a.data().equals(b.data());
    }

    private void follow(Landscape old, LandscapeUse use) {
        boolean elsewhere = !use.landscape().isTyped() || !readsSame(use.landscape(), base);
        if (elsewhere && !use.landscape().equals(base)) {
            base = use.landscape();
            knownValues.clear();
        }
        knownValues.putAll(use.parameters());
        Reading read = reading.get();
        boolean shown = read != null
                && read.typed().equals(text.get())
                && read.formula().equals(use.landscape().formula());
        if (!use.landscape().equals(old) && !shown) {
            revert();
        }
    }
}
