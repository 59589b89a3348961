package io.github.thalweg.run.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.reference.ReferenceData;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.RunInterpreter;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reduce on plateau against PyTorch's, given the series of losses of each case.
class PlateauReferenceTest {
    static List<JsonObject> cases() {
        return ReferenceData.cases("schedules_torch.jsonl").stream()
                .filter(json -> json.has("metric"))
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void agrees(JsonObject json) {
        var settings = new HashMap<String, Setting>();
        json.getAsJsonObject("hyper").entrySet().forEach(entry -> {
            var value = entry.getValue().getAsJsonPrimitive();
            settings.put(
                    entry.getKey(),
                    value.isString()
                            ? new Setting.Choice(value.getAsString())
                            : new Setting.Number(value.getAsDouble()));
        });
        double lr0 = json.get("lr0").getAsDouble();
        var plateau = Catalog.builtIn().schedule("plateau").orElseThrow();
        RunSpec run = Rules.run(Rules.optimizer(Rules.SGD, lr0), new Segment(plateau, settings, null));
        Scenario scenario =
                Rules.scenario("0*x", new Point(1, 1), json.get("steps").getAsInt(), run);
        var interpreted = new RunInterpreter(scenario, run);
        JsonArray metric = json.getAsJsonArray("metric");
        JsonArray rates = json.getAsJsonArray("lr");
        for (int t = 0; t < rates.size(); t++) {
            interpreted.set("last loss", t == 0 ? Double.NaN : metric.get(t - 1).getAsDouble());
            interpreted.look(t);
            double found = interpreted.value(interpreted.graph().lr());
            double wanted = rates.get(t).getAsDouble();
            assertTrue(Math.abs(found - wanted) <= 1e-12 * lr0, json.get("id") + " t=" + t + ": " + found);
            interpreted.update();
        }
    }
}
