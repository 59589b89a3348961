package io.github.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The toolkit, ControlsFX, the icons and the robot work without a screen.
@ExtendWith(ApplicationExtension.class)
class WindowSmokeTest {
    private ToggleSwitch toggle;

    @Start
    void start(Stage stage) {
        toggle = new ToggleSwitch("noise");
        toggle.setGraphic(new FontIcon(Feather.PLAY));
        stage.setScene(new Scene(new VBox(toggle), 300, 200));
        stage.show();
    }

    @Test
    void aClickReachesAControl(FxRobot robot) {
        assertEquals("Headless", System.getProperty("glass.platform"));
        robot.clickOn(".thumb-area");
        assertTrue(toggle.isSelected());
    }
}
