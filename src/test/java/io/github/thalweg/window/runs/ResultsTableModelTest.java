package io.github.thalweg.window.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultsTableModelTest {
    private final WindowModel window = SampleWindow.create();
    private final ResultsTableModel table = window.table();

    @Test
    void nothingIsCountedWhileItIsClosed() {
        assertEquals(List.of(), table.rowsProperty().get());
        table.toggle();
        assertEquals(4, table.rowsProperty().get().size());
        table.close();
        assertEquals(List.of(), table.rowsProperty().get());
    }

    @Test
    void aRowHasTheNumbersOfItsRun() {
        table.setThreshold(0.5);
        table.toggle();
        ResultRow adam = row("Adam");
        Trajectory of = window.session().resultsProperty().get().trajectories().getFirst();
        assertEquals(of.loss(300), adam.finalLoss());
        double lowest =
                IntStream.rangeClosed(0, 300).mapToDouble(of::loss).min().orElseThrow();
        assertEquals(lowest, adam.lowestLoss());
        assertEquals(lowest, of.loss(adam.lowestAt()));
        assertEquals(Math.hypot(of.x(300) - 1, of.y(300) - 1), adam.distance(), 1e-12);
        assertTrue(of.loss(adam.toThreshold()) <= 0.5 && of.loss(adam.toThreshold() - 1) > 0.5);
        assertEquals(of.evaluations(300), adam.evaluations());
        table.setThreshold(-1);
        assertNull(row("Adam").toThreshold());
    }

    @Test
    void theLossToReachIsThatOfTheCommandLine() {
        table.toggle();
        Trajectory of = window.session().resultsProperty().get().trajectories().getFirst();
        ResultRow adam = row("Adam");
        assertEquals(0.01 * of.loss(0), adam.threshold(), 1e-9, "1 % of the way up from the minimum, which is 0");
        assertTrue(of.loss(adam.toThreshold()) <= adam.threshold());
        table.setThreshold(0.5);
        assertEquals(0.5, row("Adam").threshold());
        table.setThreshold(Double.NaN);
        assertEquals(adam, row("Adam"), "an empty field is the default again");
    }

    @Test
    void theLowestFinalLossIsFirstAndNamed() {
        table.toggle();
        List<ResultRow> rows = table.rowsProperty().get();
        assertTrue(IntStream.range(1, rows.size())
                .allMatch(i -> rows.get(i - 1).finalLoss() <= rows.get(i).finalLoss()));
        ResultRow best = rows.getFirst();
        assertEquals("Lowest final loss: " + best.label() + ", " + best.finalLoss() + ".", table.best());
        int run = window.session().scenario().labels().indexOf(best.label());
        window.runs().duplicate(run);
        String copy = window.session().scenario().label(run + 1);
        assertEquals(
                "Lowest final loss: " + best.label() + " and " + copy + ", " + best.finalLoss() + ".", table.best());
    }

    @Test
    void itIsCopiedAsASpreadsheetTakesIt() {
        var row = new ResultRow("A\tB", 0.5, 0.25, 7, Double.NaN, Double.NaN, null, 300, "stalled");
        assertEquals("""
                run\tfinal loss\tlowest loss\tat update\tdistance\tthreshold\tupdates to threshold\tevaluations\tverdict
                A B\t0.5\t0.25\t7\tNaN\t\t\t300\tstalled
                """, ResultsTableModel.text(List.of(row)));
    }

    private ResultRow row(String label) {
        return table.rowsProperty().get().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
