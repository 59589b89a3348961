package io.github.thalweg.window.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.NoPrompts;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.controls.SystemClipboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandsTest {
    private static final List<ResultRow> ROWS =
            List.of(new ResultRow("A, \"B\"", 0.5, 2.5e-10, 7, Double.NaN, Double.NaN, null, 300, "stalled"));

    @TempDir
    Path folder;

    private String saved(boolean commas, String file) throws IOException {
        var prompts = new NoPrompts() {
            @Override
            public Optional<Path> saveFile(String name, String kind, List<String> endings) {
                assertEquals("race-results.csv", name);
                return Optional.of(folder.resolve(file));
            }
        };
        var status = SampleWindow.create().status();
        new ResultsCommands(prompts, new SystemClipboard(), status, () -> "race", () -> commas).save(ROWS);
        String said = status.messageProperty().get().text();
        assertTrue(Files.exists(folder.resolve(file)) ? said.equals("Saved " + file) : said.contains(file), said);
        return Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
    }

    @Test
    void theTableIsSavedAsCsv() throws IOException {
        assertEquals("""
                run,final loss,lowest loss,at update,distance,threshold,updates to threshold,evaluations,verdict
                "A, ""B""\",0.5,2.5E-10,7,NaN,,,300,stalled
                """, saved(false, "table.csv"));
    }

    @Test
    void decimalCommasAreKept() throws IOException {
        assertEquals("""
                run;final loss;lowest loss;at update;distance;threshold;updates to threshold;evaluations;verdict
                "A, ""B""\";0,5;2,5E-10;7;NaN;;;300;stalled
                """, saved(true, "table.csv"));
    }

    @Test
    void aPlaceThatIsNoneIsSaid() throws IOException {
        assertEquals("", saved(false, "none/table.csv"));
    }
}
