package io.github.thalweg.export.picture;

import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// A figure on a sheet, as the writers of files take it.
public interface Printable {
    Sheet sheet();

    /// Paints it on anything that is measured in the sheet's unit.
    void paint(Graphics2D g);

    /// The same as a picture of pixels.
    BufferedImage picture();

    /// The scenario that the figure was made from.
    Scenario scenario();

    /// The title of the file, for those who list or hear it.
    default String title() {
        return scenario().heading();
    }

    /// What the figure shows, for those who do not see it.
    default String description() {
        return title();
    }

    /// Letters are drawn as outlines, for programs that lack the typefaces.
    default boolean outlines() {
        return false;
    }

    /// The text that the file carries beside the figure: the scenario, enclosed.
    default String enclosure() {
        return EmbeddedScenario.of(ScenarioWriter.text(scenario()));
    }
}
