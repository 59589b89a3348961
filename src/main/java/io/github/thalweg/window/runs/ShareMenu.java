package io.github.thalweg.window.runs;

import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SharedSetting;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// Menu of a run's settings: the one that is chosen is given to all runs.
final class ShareMenu extends MenuButton {
    ShareMenu(RunModel run) {
        super(Messages.SHARE);
        getStyleClass().add("share-settings");
        setTooltip(new Tooltip(Messages.SHARE_HELP));
        // Which there are depends on the rule.
        run.runProperty()
                .subscribe(_ -> getItems()
                        .setAll(run.sharedSettings().stream()
                                .map(setting -> item(run, setting))
                                .toList()));
    }

    private static MenuItem item(RunModel run, SharedSetting setting) {
        var item = new MenuItem(setting.name());
        // A name may have an underscore, which is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.share(setting));
        return item;
    }
}
