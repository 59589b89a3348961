package io.github.thalweg.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where scipy's minimizers end, ours end, though they take another way; the triangle of Nelder and Mead takes the
/// same.
class ScipyTest {
    private static final double TOLERANCE = 1e-6;
    private static final double SAME = 1e-9;
    private static final int STEPS = 300;
    private static final Map<String, String> IDS = Map.of("BFGS", "bfgs", "CG", "cg", "Nelder-Mead", "nelder-mead");
    /// What has no rule of ours.
    private static final Map<String, String> OUTSIDE = Map.of(
            "L-BFGS-B", "the search is another than PyTorch's, which is ours",
            "Newton-CG", "solves for the step by conjugate gradients; ours solves exactly",
            "Powell", "searches along one axis after another; not in the catalogue");

    private static List<JsonObject> cases(String optimizer) {
        return ReferenceData.cases("scipy_minimize.jsonl").stream()
                .filter(json -> json.get("optimizer").getAsString().equals(optimizer))
                .toList();
    }

    private static Trajectory run(JsonObject json) throws InputException {
        String text = "start = " + json.get("start") + "\nsteps = " + STEPS + "\n[landscape]\nformula = \""
                + json.get("formula").getAsString() + "\"\n[[run]]\noptimizer = { use = \""
                + IDS.get(json.get("optimizer").getAsString()) + "\" }\n";
        return Runner.run(ScenarioReader.read("scipy.thalweg", text, Catalog.builtIn()), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BFGS", "CG", "Nelder-Mead"})
    void theEndIsScipys(String optimizer) throws InputException {
        for (JsonObject json : cases(optimizer)) {
            Trajectory run = run(json);
            double wanted = json.get("final_loss").getAsDouble();
            assertEquals(
                    wanted,
                    run.loss(STEPS),
                    TOLERANCE * (1 + Math.abs(wanted)),
                    json.get("id").getAsString());
        }
    }

    @Test
    void theTriangleMovesAsScipys() throws InputException {
        for (JsonObject json : cases("Nelder-Mead")) {
            Trajectory run = run(json);
            JsonObject columns = json.getAsJsonObject("columns");
            JsonArray rows = columns.getAsJsonArray("k");
            // The last row repeats the one before.
            for (int i = 0; i < rows.size() - 1; i++) {
                int k = rows.get(i).getAsInt();
                String where = json.get("id").getAsString() + " k=" + k;
                assertEquals(columns.getAsJsonArray("x").get(i).getAsDouble(), run.x(k), SAME, where);
                assertEquals(columns.getAsJsonArray("y").get(i).getAsDouble(), run.y(k), SAME, where);
            }
        }
    }

    @Test
    void whatIsNotCoveredHasItsReason() {
        var left = new TreeMap<String, Integer>();
        for (JsonObject json : ReferenceData.cases("scipy_minimize.jsonl")) {
            String optimizer = json.get("optimizer").getAsString();
            if (!IDS.containsKey(optimizer)) {
                left.merge(optimizer + ": " + OUTSIDE.get(optimizer), 1, Integer::sum);
            }
        }
        System.out.println("scipy_minimize.jsonl not covered: " + left);
        assertEquals(OUTSIDE.size(), left.size());
    }
}
