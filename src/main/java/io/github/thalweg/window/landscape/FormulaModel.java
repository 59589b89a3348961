package io.github.thalweg.window.landscape;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The formula while it is typed. It becomes the landscape as soon as it is a formula; until then the last one
/// stays.
public final class FormulaModel {
    private static final String EDIT = "change the formula";

    /// @param wrong null when it is a formula
    private record Checked(Landscape landscape, @Nullable FormulaException wrong) {}

    private final SessionModel session;
    private final Consumer<Landscape> check;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<@Nullable FormulaException> error = new ReadOnlyObjectWrapper<>();
    /// The landscape that typing began from: a name that is deleted and typed again is still its parameter.
    private Landscape base;

    private final TreeMap<String, Double> knownValues;
    private final LatestRequest<Checked> checks;
    /// The landscape of the text in the field, while it is not yet known whether that is a formula.
    private @Nullable Landscape checking;
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

    /// Typing has come to an end: the next change is a new step of the history.
    public void commit() {
        ended = checking != null;
        session.commitLive();
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
            return;
        }
        Landscape landscape = typed.equals(base.formula()) ? base : Landscape.typed(typed, usedIn(typed));
        checking = landscape;
        checks.request(() -> checked(landscape));
    }

    private Checked checked(Landscape landscape) {
        try {
            check.accept(landscape);
            return new Checked(landscape, null);
        } catch (FormulaException wrong) {
            return new Checked(landscape, wrong);
        }
    }

    private void checked(Checked answer) {
        // Other text stands there meanwhile, or what it was typed over has changed.
        if (!answer.landscape().equals(checking)) {
            return;
        }
        checking = null;
        error.set(answer.wrong());
        if (answer.wrong() == null) {
            show(answer.landscape());
        }
    }

    private void show(Landscape landscape) {
        var values = new TreeMap<>(knownValues);
        values.keySet()
                .retainAll(landscape.parameters().stream()
                        .map(FormulaParameter::name)
                        .toList());
        session.editLive(EDIT, s -> s.withLandscape(new LandscapeUse(landscape, values)));
        if (ended) {
            commit();
        }
    }

    private List<FormulaParameter> usedIn(String formula) {
        return base.parameters().stream()
                .filter(p -> Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(p.name()) + "(?![\\p{L}\\p{N}_])")
                        .matcher(formula)
                        .find())
                .toList();
    }

    private void follow(Landscape old, LandscapeUse use) {
        if (!use.landscape().isTyped() && !use.landscape().equals(base)) {
            base = use.landscape();
            knownValues.clear();
        }
        knownValues.putAll(use.parameters());
        if (!use.landscape().equals(old)) {
            revert();
        }
    }
}
