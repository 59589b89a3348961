package io.github.thalweg.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.thalweg.reference.Translation.NotCovered;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes an optimizer and its keyword arguments, in the words of the libraries, as the table of a scenario.
final class OptimizerTranslation {
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("Adagrad", "adagrad"),
            Map.entry("Adadelta", "adadelta"),
            Map.entry("RMSprop", "rmsprop"),
            Map.entry("AdamW", "adamw"),
            Map.entry("Adamax", "adamax"),
            Map.entry("NAdam", "nadam"),
            Map.entry("RAdam", "radam"),
            Map.entry("Rprop", "rprop"),
            Map.entry("ASGD", "asgd"),
            Map.entry("Lion", "lion"),
            Map.entry("AdaBelief", "adabelief"),
            Map.entry("Yogi", "yogi"),
            Map.entry("AdaBound", "adabound"),
            Map.entry("AdaMod", "adamod"),
            Map.entry("SWATS", "swats"),
            Map.entry("QHAdam", "qhadam"),
            Map.entry("QHM", "qhm"),
            Map.entry("AggMo", "aggmo"),
            Map.entry("LARS", "lars"),
            Map.entry("Lamb", "lamb"),
            Map.entry("MADGRAD", "madgrad"),
            Map.entry("PID", "pid"),
            Map.entry("AccSGD", "accsgd"),
            Map.entry("Adan", "adan"),
            Map.entry("SophiaH", "sophia"),
            Map.entry("SAM+SGD", "sam"),
            Map.entry("Lookahead+SGD", "lookahead"),
            Map.entry("Lookahead+Adam", "lookahead"),
            Map.entry("SignSGD", "sign"),
            Map.entry("Tiger", "tiger"),
            Map.entry("Ranger", "ranger"),
            Map.entry("AdEMAMix", "ademamix"),
            Map.entry("ADOPT", "adopt"),
            Map.entry("LaProp", "laprop"),
            Map.entry("DiffGrad", "diffgrad"),
            Map.entry("PAdam", "padam"),
            Map.entry("NovoGrad", "novograd"),
            Map.entry("Prodigy", "prodigy"),
            Map.entry("DAdaptAdam", "dadapt-adam"),
            Map.entry("DAdaptSGD", "dadapt-sgd"),
            Map.entry("SGDScheduleFree", "schedule-free-sgd"),
            Map.entry("AdamWScheduleFree", "schedule-free-adamw"));
    /// Rules outside the catalogue, in words.
    private static final Set<String> OUTSIDE = Set.of("StableAdamW", "Grams", "FTRL", "AdaNorm");
    /// Rules that decay theta themselves; for all others `weight_decay` is the run's `l2`.
    private static final Set<String> DECAYING =
            Set.of("AdamW", "Lion", "Tiger", "Adan", "LARS", "Lamb", "AdEMAMix", "AdamWScheduleFree");
    /// Keyword arguments that are several parameters of ours.
    private static final Map<String, List<String>> LISTS = Map.of(
            "betas", List.of("beta1", "beta2", "beta3"),
            "nus", List.of("nu1", "nu2"),
            "etas", List.of("eta_minus", "eta_plus"),
            "step_sizes", List.of("step_min", "step_max"));
    /// What says how a library computes, or switches off what a rule of two numbers does not have.
    private static final Set<String> TECHNICAL =
            Set.of("foreach", "use_gc", "rectify", "weight_decouple", "max_grad_norm");

    private OptimizerTranslation() {}

    static boolean decays(JsonObject json) {
        return DECAYING.contains(json.get("optimizer").getAsString());
    }

    static String table(JsonObject json) throws NotCovered {
        JsonObject hyper = json.getAsJsonObject("hyper").deepCopy();
        String name = json.get("optimizer").getAsString();
        requireSayable(json.get("impl").getAsString(), name, hyper);
        String id = id(name, hyper);
        if (!DECAYING.contains(name)) {
            hyper.remove("weight_decay");
        }
        TECHNICAL.forEach(hyper::remove);
        spread(hyper);
        if (name.equals("AccSGD") && hyper.has("constant")) {
            hyper.add("small_const", hyper.remove("constant"));
        }
        if (name.equals("SophiaH")) {
            hyper.addProperty("update_period", 1);
        }
        if (name.equals("SignSGD")) {
            hyper.remove("momentum");
        }
        return Translation.table("use = \"" + id + "\"" + inner(name, hyper), hyper);
    }

    private static void requireSayable(String library, String name, JsonObject hyper) throws NotCovered {
        if (hyper.has("maximize")) {
            throw new NotCovered("maximize: there is no ascent");
        }
        if (OUTSIDE.contains(name)) {
            throw new NotCovered(name + " is not in the catalogue");
        }
        if (library.startsWith("pytorch_optimizer") && name.equals("AdaBelief")) {
            throw new NotCovered("pytorch_optimizer's AdaBelief differs by 1e-8 from torch_optimizer's, which is ours");
        }
        if (library.startsWith("pytorch_optimizer") && name.equals("Lamb")) {
            throw new NotCovered("pytorch_optimizer's LAMB is another rule than torch_optimizer's, which is ours");
        }
    }

    private static void spread(JsonObject hyper) {
        LISTS.forEach((list, names) -> {
            if (hyper.has(list)) {
                JsonArray values = hyper.remove(list).getAsJsonArray();
                for (int i = 0; i < values.size(); i++) {
                    hyper.add(names.get(i), values.get(i));
                }
            }
        });
    }

    private static String inner(String name, JsonObject hyper) {
        return switch (name) {
            case "Lookahead+SGD" -> ", inner = { use = \"sgd\" }";
            case "Lookahead+Adam" -> ", inner = { use = \"adam\" }";
            case "SAM+SGD" -> {
                double momentum = hyper.remove("momentum").getAsDouble();
                yield momentum == 0
                        ? ", inner = { use = \"sgd\" }"
                        : ", inner = { use = \"momentum\", momentum = " + momentum + " }";
            }
            default -> "";
        };
    }

    private static String lbfgs(JsonObject hyper) throws NotCovered {
        if (hyper.remove("max_iter").getAsInt() != 1) {
            throw new NotCovered("L-BFGS with several iterations per call: an update is one iteration");
        }
        hyper.remove("tolerance_grad");
        hyper.remove("tolerance_change");
        JsonElement search = hyper.remove("line_search_fn");
        hyper.addProperty("line_search", search.isJsonNull() ? "none" : search.getAsString());
        return "lbfgs";
    }

    private static String id(String name, JsonObject hyper) throws NotCovered {
        return switch (name) {
            case "LBFGS" -> lbfgs(hyper);
            case "SGD" -> flag(hyper, "nesterov") ? "nesterov" : hyper.has("momentum") ? "momentum" : "sgd";
            case "Adam" -> flag(hyper, "amsgrad") ? "amsgrad" : "adam";
            default -> {
                String id = RULES.get(name);
                if (id == null) {
                    throw new NotCovered("optimizer " + name + " is not in the catalogue yet");
                }
                yield id;
            }
        };
    }

    private static boolean flag(JsonObject hyper, String name) {
        return hyper.has(name) && ((JsonPrimitive) hyper.remove(name)).getAsBoolean();
    }
}
