package io.github.thalweg.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes a case of the reference data as a scenario file, in the names of ours.
final class Translation {
    /// A case that no scenario says, with the reason in words.
    static final class NotCovered extends Exception {
        private static final long serialVersionUID = 1L;

        NotCovered(String reason) {
            super(reason);
        }
    }

    private static final Map<String, String> SCHEDULES = new TreeMap<>(Map.ofEntries(
            Map.entry("StepLR", "step"),
            Map.entry("MultiStepLR", "multi-step"),
            Map.entry("ConstantLR", "constant-factor"),
            Map.entry("LinearLR", "linear"),
            Map.entry("ExponentialLR", "exponential"),
            Map.entry("PolynomialLR", "polynomial"),
            Map.entry("CosineAnnealingLR", "cosine"),
            Map.entry("CosineAnnealingWarmRestarts", "cosine-restarts"),
            Map.entry("CyclicLR", "cyclic"),
            Map.entry("OneCycleLR", "one-cycle"),
            Map.entry("ReduceLROnPlateau", "plateau"),
            Map.entry("WSD", "wsd"),
            Map.entry("REXScheduler", "rex"),
            Map.entry("TanhLRScheduler", "tanh"),
            Map.entry("get_chebyshev_schedule", "chebyshev"),
            Map.entry("time_based_recursive", "time-based"),
            Map.entry("inverse_time", "inverse-time")));
    private static final String TWO_FACTORS = "t -> 0.99 if t % 2 == 0 else 0.97";

    private Translation() {}

    static String optimizerCase(JsonObject json) throws NotCovered {
        var run = new StringBuilder("[[run]]\n");
        run.append("optimizer = ").append(OptimizerTranslation.table(json)).append('\n');
        if (json.has("schedule")) {
            JsonObject schedule = json.getAsJsonObject("schedule");
            JsonElement metric = schedule.get("metric");
            String said = schedule(schedule.get("name").getAsString(), schedule.getAsJsonObject("hyper"));
            if (metric != null) {
                String when = metric.getAsString().contains("before") ? "before" : "after";
                said = said.replaceFirst("\\}$", ", metric = \"" + when + "\" }");
            }
            run.append("schedule = ").append(said).append('\n');
        }
        JsonObject hyper = json.getAsJsonObject("hyper");
        if (hyper.has("weight_decay") && !OptimizerTranslation.decays(json)) {
            run.append("l2 = ").append(hyper.get("weight_decay")).append('\n');
        }
        return head(
                        json.get("formula").getAsString(),
                        json.get("start").toString(),
                        json.get("steps").getAsInt())
                + run;
    }

    static String scheduleCase(JsonObject json) throws NotCovered {
        String schedule = schedule(json.get("schedule").getAsString(), json.getAsJsonObject("hyper"));
        return head("0*x", "[1, 1]", json.get("steps").getAsInt() + skipped(json))
                + "[[run]]\noptimizer = { use = \"sgd\", lr = " + json.get("lr0") + " }\nschedule = " + schedule + "\n";
    }

    /// REXScheduler's constructor has already asked for the first rate.
    static int skipped(JsonObject json) {
        return json.get("schedule").getAsString().equals("REXScheduler") ? 1 : 0;
    }

    private static String head(String formula, String start, int steps) {
        return "thalweg = 1\nstart = " + start + "\nsteps = " + steps + "\n[landscape]\nformula = \"" + formula
                + "\"\n";
    }

    private static String schedule(String name, JsonObject said) throws NotCovered {
        JsonObject hyper = said.deepCopy();
        hyper.remove("cycle_momentum");
        if (hyper.has("cycle_limit")) {
            throw new NotCovered("schedules with cycles and a warm-up of their own: lists of schedules say that");
        }
        return switch (name) {
            case "LambdaLR" -> formula("lr0*(" + hyper.get("lr_lambda").getAsString() + ")");
            case "MultiplicativeLR" -> multiplicative(hyper.get("lr_lambda").getAsString());
            case "time_based_constant_divisor" -> formula("lr0/(1 + " + hyper.get("decay") + ")^t");
            case "SequentialLR" -> sequential(hyper);
            default -> {
                String id = SCHEDULES.get(name);
                if (id == null) {
                    throw new NotCovered("schedule " + name + " has no counterpart");
                }
                yield table("use = \"" + id + "\"", hyper);
            }
        };
    }

    private static String formula(String ofT) {
        return "{ formula = \"" + ofT.replaceAll("\\bt\\b", "k") + "\" }";
    }

    /// The product of its factors, which alternate, in closed form.
    private static String multiplicative(String lambda) throws NotCovered {
        if (!lambda.equals(TWO_FACTORS)) {
            throw new NotCovered("MultiplicativeLR with factors that have no closed form here: " + lambda);
        }
        return formula("lr0*0.97^ceil(k/2)*0.99^floor(k/2)");
    }

    private static String sequential(JsonObject hyper) throws NotCovered {
        var segments = new ArrayList<String>();
        JsonArray schedulers = hyper.getAsJsonArray("schedulers");
        JsonArray milestones = hyper.getAsJsonArray("milestones");
        int from = 0;
        for (int i = 0; i < schedulers.size(); i++) {
            var entry =
                    schedulers.get(i).getAsJsonObject().entrySet().iterator().next();
            String segment = schedule(entry.getKey(), entry.getValue().getAsJsonObject());
            if (i < milestones.size()) {
                int end = milestones.get(i).getAsInt();
                segment = segment.replaceFirst("\\}$", ", for = " + (end - from) + " }");
                from = end;
            }
            segments.add(segment);
        }
        return "[" + String.join(", ", segments) + "]";
    }

    static String table(String first, JsonObject values) {
        var parts = new ArrayList<>(List.of(first));
        for (String key : Set.copyOf(values.keySet()).stream().sorted().toList()) {
            parts.add(key + " = " + values.get(key));
        }
        return "{ " + String.join(", ", parts) + " }";
    }
}
