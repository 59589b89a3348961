package io.github.thalweg.window.data;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sentences and names of the data picture in the window.
final class Messages {
    private Messages() {}

    static String picture() {
        return "Rows of the table and the runs' models";
    }

    static String standardize(List<String> inputs) {
        return "standardize " + String.join(", ", inputs);
    }

    static String standardizeHelp() {
        return "The inputs get mean 0 and deviation 1 in the formula; the picture keeps the units of the table";
    }

    static String standardized(boolean on) {
        return on ? "standardize the inputs" : "take the inputs as they are";
    }

    /// The rates that differ from those before; empty where none does.
    static String rates(Scenario before, Scenario now) {
        String rates = IntStream.range(0, now.runs().size())
                .filter(run -> rate(before, run) != rate(now, run))
                .mapToObj(run -> now.label(run) + " " + Numbers.readout(rate(now, run)))
                .collect(Collectors.joining(", "));
        return rates.isEmpty() ? "" : "Rates were chosen anew, for the landscape is another one: " + rates;
    }

    private static double rate(Scenario scenario, int run) {
        Setting rate = scenario.runs().get(run).optimizer().settings().get("lr");
        return rate instanceof Setting.Number(double value) ? value : 0;
    }

    static String rows(int trained, int heldOut) {
        return trained + " rows" + (heldOut == 0 ? "" : ", " + heldOut + " held out");
    }
}
