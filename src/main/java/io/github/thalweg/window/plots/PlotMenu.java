package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.VariableTrace;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Menu of what the third plot shows: a quantity of every run, or a name of the rules' texts.
final class PlotMenu extends MenuButton {
    private static final List<PlotKind> FURTHER = Arrays.stream(PlotKind.values())
            .filter(kind -> !List.of(PlotKind.LOSS, PlotKind.LEARNING_RATE, PlotKind.VARIABLE)
                    .contains(kind))
            .toList();

    private final SessionModel session;
    private final AppearanceModel appearance;
    private final Runnable chosen;

    /// @param chosen called after a choice
    PlotMenu(SessionModel session, AppearanceModel appearance, Runnable chosen) {
        this.session = session;
        this.appearance = appearance;
        this.chosen = chosen;
        setId("plot-menu");
        getStyleClass().addAll("tab-button", "plot-menu");
        setAccessibleText(Messages.CHOOSE);
        Hint.on(this, Messages.CHOOSE);
        session.resultsProperty().subscribe(_ -> fill());
    }

    /// The title of the third plot.
    static String title(AppearanceModel appearance) {
        PlotKind kind = appearance.thirdPlotProperty().get();
        return switch (kind) {
            case VARIABLE -> appearance.variableProperty().get();
            case PAIR -> appearance.pairProperty().get().text();
            default -> kind.shortTitle();
        };
    }

    private void fill() {
        Results results = session.resultsProperty().get();
        List<String> names = results == null ? List.of() : VariableTrace.names(results.trajectories());
        if (getItems().size() == FURTHER.size() + 1 + names.size()
                && names.equals(getItems().stream()
                        .skip(FURTHER.size() + 1)
                        .map(MenuItem::getText)
                        .toList())) {
            return;
        }
        getItems().clear();
        FURTHER.forEach(kind ->
                item(kind.shortTitle(), () -> appearance.thirdPlotProperty().set(kind)));
        getItems().add(new SeparatorMenuItem());
        names.forEach(name -> item(name, () -> appearance.showVariable(name)));
    }

    private void item(String name, Runnable choose) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            choose.run();
            chosen.run();
        });
        getItems().add(item);
    }
}
