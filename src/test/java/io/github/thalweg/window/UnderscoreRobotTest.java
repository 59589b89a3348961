package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Names with underscores are shown whole: buttons and menus would take the underscore for the mark of a key.
@ExtendWith(ApplicationExtension.class)
class UnderscoreRobotTest {
    private static final String RACE = """
            steps = 5
            [landscape]
            formula = "mean((x*area_m2 + y - price_k)^2) + decay_l*x^2"
            parameters = { decay_l = 0.1 }
            inputs = ["area_m2"]
            target = "price_k"
            [landscape.data]
            columns = { area_m2 = [1, 2, 4], price_k = [2, 3, 6] }
            [[run]]
            label = "no_1"
            optimizer = { use = "sgd", lr = 0.01 }
            [[run]]
            label = "no_2"
            optimizer = { use = "adam", lr = 0.01 }
            """;

    private final WindowModel window = SampleWindow.create();

    @Start
    void start(Stage stage) {
        var view = new WindowView(window, new NoPrompts());
        var scene = new Scene(view, 1280, 720);
        stage.setScene(scene);
        view.attach(scene);
        stage.show();
    }

    @Test
    void namesAreShownWhole(FxRobot robot) throws InputException {
        Scenario race = ScenarioReader.read("test", RACE, Catalog.builtIn());
        robot.interact(() -> {
            window.session().open(race, null);
            window.surface().shownProperty().set(LandscapeShown.MAP_AND_DATA);
        });
        // A name that is not known, with a suggestion.
        robot.interact(() ->
                window.formula().textProperty().set(race.landscape().landscape().formula() + " + area_m"));
        List<Labeled> named = robot
                .lookup(node -> node instanceof Labeled with && contains(with.getText()))
                .queryAllAs(Labeled.class)
                .stream()
                .toList();
        assertTrue(named.stream().anyMatch(with -> "standardize area_m2".equals(with.getText())), named.toString());
        assertEquals(
                List.of(),
                named.stream()
                        .filter(Labeled::isMnemonicParsing)
                        .map(Labeled::getText)
                        .toList());
        List<MenuItem> items = robot.lookup(node -> node instanceof MenuButton).queryAllAs(MenuButton.class).stream()
                .flatMap(button -> button.getItems().stream())
                .filter(item -> contains(item.getText()))
                .toList();
        assertTrue(items.stream().anyMatch(item -> item.getText().endsWith("no_2")), items.toString());
        assertEquals(
                List.of(),
                items.stream()
                        .filter(MenuItem::isMnemonicParsing)
                        .map(MenuItem::getText)
                        .toList());
    }

    private static boolean contains(String text) {
        return text != null && text.contains("_");
    }
}
