package io.github.thalweg.fuzz;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.TooLargeException;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// What opening a file does, in the steps that a window takes.
final class Opening {
    /// What came of it.
    enum End {
        SENTENCE,
        CANCELLED,
        PICTURE
    }

    /// Where it is.
    enum Stage {
        READING,
        COMPUTING,
        DRAWING,
        DONE
    }

    private final Path file;
    private volatile Stage stage = Stage.READING;

    Opening(Path file) {
        this.file = file;
    }

    Stage stage() {
        return stage;
    }

    /// Whatever else is thrown is a mistake of the program.
    End run() {
        try {
            Scenario scenario = ScenarioReader.read(file, Catalog.builtIn());
            stage = Stage.COMPUTING;
            Results results = ScenarioComputation.compute(scenario, null);
            stage = Stage.DRAWING;
            draw(results);
            return End.PICTURE;
        } catch (InputException sentence) {
            if (sentence.getMessage().isBlank()) {
                throw new AssertionError("no sentence", sentence);
            }
            return End.SENTENCE;
        } catch (FormulaException | TooLargeException _) {
            return End.SENTENCE;
        } catch (CancellationException _) {
            return End.CANCELLED;
        } finally {
            stage = Stage.DONE;
        }
    }

    private static void draw(Results results) {
        var input = new FigureInput(results, results.scenario().steps());
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(240, 160, 1), MapStyle.of(results.scenario(), Theme.LIGHT));
        Figures.render(input, spec);
    }
}
