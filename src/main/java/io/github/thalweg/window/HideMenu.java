package io.github.thalweg.window;

import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.window.scenario.PartsModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;

/// Menu of the parts that a scenario's file hides from a class: what is marked is hidden wherever the file is opened.
final class HideMenu extends Menu {
    HideMenu(PartsModel parts, SessionModel session) {
        super(Messages.HIDE);
        setId("hide-menu");
        var items = new ArrayList<CheckMenuItem>();
        for (String part : WindowSpec.PARTS) {
            var item = new CheckMenuItem(name(part));
            item.setUserData(part);
            item.setOnAction(_ -> parts.hideForClass(part, item.isSelected()));
            items.add(item);
        }
        getItems().addAll(items);
        session.scenarioProperty().subscribe(scenario -> {
            List<String> hidden =
                    scenario.window() == null ? List.of() : scenario.window().hide();
            items.forEach(item -> item.setSelected(hidden.contains(String.valueOf(item.getUserData()))));
        });
    }

    private static String name(String part) {
        return switch (part) {
            case "landscape" -> Messages.HIDE_LANDSCAPE;
            case "parameters" -> Messages.HIDE_PARAMETERS;
            case "add-run" -> Messages.HIDE_ADD_RUN;
            case "rates" -> Messages.HIDE_RATES;
            case "more" -> Messages.HIDE_MORE;
            default -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
        };
    }
}
