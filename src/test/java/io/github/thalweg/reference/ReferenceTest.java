package io.github.thalweg.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Trajectories and schedules against PyTorch's, through scenario files, within the tolerances that the data's README
/// names. What is not covered is counted with its reason.
class ReferenceTest {
    private static final double TOLERANCE = 1e-9;
    private static final double SCHEDULE_TOLERANCE = 1e-12;
    /// Cases that may be left out, by file; each has its reason in words.
    private static final Map<String, Integer> NOT_COVERED = Map.of(
            "optimizers_torch_sgd.jsonl", 1,
            "optimizers_torch_lbfgs.jsonl", 3,
            "schedules_torch.jsonl", 10,
            "schedules_thirdparty.jsonl", 16,
            "optimizers_thirdparty_kozistr.jsonl", 18);

    @FunctionalInterface
    private interface Case {
        void check(JsonObject json) throws Translation.NotCovered, InputException;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "optimizers_torch_sgd.jsonl",
                "optimizers_torch_adagrad.jsonl",
                "optimizers_torch_adadelta.jsonl",
                "optimizers_torch_rmsprop.jsonl",
                "optimizers_torch_adam.jsonl",
                "optimizers_torch_adamw.jsonl",
                "optimizers_torch_adamax.jsonl",
                "optimizers_torch_lbfgs.jsonl",
                "optimizers_torch_nadam.jsonl",
                "optimizers_torch_radam.jsonl",
                "optimizers_torch_rprop.jsonl",
                "optimizers_torch_asgd.jsonl",
                "optimizers_thirdparty_jettify.jsonl",
                "optimizers_thirdparty_kozistr.jsonl",
                "optimizers_thirdparty_authors.jsonl",
                "combined.jsonl"
            })
    void trajectoriesAgree(String file) {
        checkAll(file, this::checkTrajectory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedules_torch.jsonl", "schedules_own_formula.jsonl", "schedules_thirdparty.jsonl"})
    void schedulesAgree(String file) {
        checkAll(file, this::checkSchedule);
    }

    @Test
    void theKeptPartIsNotEmpty() {
        assertTrue(ReferenceData.cases("optimizers_torch_adam.jsonl").size() >= 3);
    }

    private static void checkAll(String file, Case check) {
        var reasons = new TreeMap<String, Integer>();
        List<JsonObject> cases = ReferenceData.cases(file);
        for (JsonObject json : cases) {
            try {
                check.check(json);
            } catch (Translation.NotCovered e) {
                reasons.merge(String.valueOf(e.getMessage()), 1, Integer::sum);
            } catch (InputException e) {
                throw new AssertionError(json.get("id") + ": " + e.getMessage(), e);
            }
        }
        int left = reasons.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(file + ": " + (cases.size() - left) + " covered, " + left + " not" + reasons);
        assertTrue(left <= NOT_COVERED.getOrDefault(file, 0), "more cases are left out than before: " + reasons);
    }

    private void checkTrajectory(JsonObject json) throws Translation.NotCovered, InputException {
        Trajectory run = run(Translation.optimizerCase(json));
        JsonObject columns = json.getAsJsonObject("columns");
        JsonArray rows = columns.getAsJsonArray("k");
        int end = comparable(json);
        for (int i = 0; i < rows.size(); i++) {
            int k = rows.get(i).getAsInt();
            if (k < end && k <= run.updates()) {
                String where = json.get("id").getAsString() + " k=" + k + " ";
                compare(columns, "x", i, run.x(k), where);
                compare(columns, "y", i, run.y(k), where);
                compare(columns, "loss", i, run.loss(k), where);
                if (gradientsComparable(json)) {
                    compare(columns, "gx", i, run.gradientX(k), where);
                    compare(columns, "gy", i, run.gradientY(k), where);
                }
                // torch_optimizer's SWATS overwrites its lr with what is `rate` here.
                if (!json.get("optimizer").getAsString().equals("SWATS")) {
                    compare(columns, "lr", i, run.lr(k), where);
                }
                if (columns.has("function_evaluations")) {
                    compare(columns, "function_evaluations", i, run.evaluations(k), where);
                }
                if (columns.has("eval_x")) {
                    compareAverage(columns, i, run, k, where);
                }
            }
        }
        JsonElement notFinite = json.get("first_nonfinite_k");
        int wanted = notFinite.isJsonNull() ? json.get("steps").getAsInt() : notFinite.getAsInt();
        assertTrue(run.updates() == wanted || run.updates() >= end - 1, json.get("id") + " ends at " + run.updates());
    }

    /// The point that a schedule-free method answers with, beside the one that it trains at.
    private static void compareAverage(JsonObject columns, int index, Trajectory run, int k, String where) {
        if (k > 0) {
            int average = run.variables().stream().map(Variable::name).toList().indexOf("average");
            compare(columns, "eval_x", index, run.variable(average, 0, k), where);
            compare(columns, "eval_y", index, run.variable(average, 1, k), where);
        }
    }

    /// Rows from here on amplify rounding, and no two correct implementations agree.
    private static int comparable(JsonObject json) {
        JsonElement end = json.getAsJsonObject("ulp_sensitivity").get("first_k_over_1e-9");
        return end.isJsonNull() ? Integer.MAX_VALUE : end.getAsInt();
    }

    /// Where rounding alone moves the points by nearly the tolerance, their gradients move by the curvature times that.
    private static boolean gradientsComparable(JsonObject json) {
        return json.getAsJsonObject("ulp_sensitivity").get("max_deviation").getAsDouble() < 1e-11;
    }

    private static void compare(JsonObject columns, String column, int index, double found, String where) {
        double wanted = ReferenceData.number(columns.getAsJsonArray(column).get(index));
        if (Double.isFinite(wanted)) {
            double difference = Math.abs(found - wanted);
            assertTrue(
                    difference <= TOLERANCE * Math.max(1, Math.abs(wanted)),
                    where + column + ": wanted " + wanted + ", found " + found);
        } else {
            assertEquals(wanted, found, where + column);
        }
    }

    private void checkSchedule(JsonObject json) throws Translation.NotCovered, InputException {
        if (json.has("metric")) {
            throw new Translation.NotCovered("fed with a series of losses: tested on the compiled schedule itself");
        }
        Trajectory run = run(Translation.scheduleCase(json));
        int first = 1 + Translation.skipped(json);
        assertSeries(json, t -> run.lr(t + first));
    }

    private static void assertSeries(JsonObject json, IntToDoubleFunction found) {
        double tolerance = SCHEDULE_TOLERANCE * json.get("lr0").getAsDouble();
        JsonArray rates = json.getAsJsonArray("lr");
        var errors = new ArrayList<String>();
        for (int t = 0; t < rates.size(); t++) {
            double wanted = ReferenceData.number(rates.get(t));
            if (!(Math.abs(found.applyAsDouble(t) - wanted) <= tolerance)) {
                errors.add("t=" + t + ": wanted " + wanted + ", found " + found.applyAsDouble(t));
            }
        }
        assertEquals(
                List.of(), errors.stream().limit(5).toList(), json.get("id").getAsString());
    }

    private static Trajectory run(String scenarioText) throws InputException {
        Scenario scenario = ScenarioReader.read("reference.thalweg", scenarioText, Catalog.builtIn());
        return Runner.run(scenario, 0);
    }
}
