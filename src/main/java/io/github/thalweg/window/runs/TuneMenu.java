package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.search.RangeTestModel;
import io.github.thalweg.window.search.SearchModel;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Menu of the ways to find good numbers for a run.
public final class TuneMenu extends MenuButton {
    /// @param run from 0
    public TuneMenu(RangeTestModel rangeTest, SearchModel search, int run) {
        super(null, new FontIcon(Feather.SLIDERS));
        getStyleClass().add("icon-button");
        setAccessibleText(Messages.FIND_NUMBERS);
        Hint.on(this, Messages.FIND_NUMBERS);
        getItems()
                .addAll(
                        item(Messages.FIND_RATE, () -> rangeTest.open(run)),
                        item(Messages.SEARCH, () -> search.open(run)),
                        item(Messages.TUNE_ALIKE, search::openForAll));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
