package io.github.thalweg.window.controls;

import io.github.thalweg.rule.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Text of lists and knots as they are typed: `30, 80` and `0: 0.1, 50: 0.01`.
public final class SettingText {
    private SettingText() {}

    public static String of(Setting setting) {
        return switch (setting) {
            case Setting.Number number -> NumberText.of(number.value());
            case Setting.Flag flag -> flag.on() ? "on" : "off";
            case Setting.Choice choice -> choice.value();
            case Setting.Numbers numbers ->
                numbers.values().stream().map(NumberText::of).collect(Collectors.joining(", "));
            case Setting.Knots knots ->
                knots.values().stream()
                        .map(k -> NumberText.of(k.update()) + ": " + NumberText.of(k.rate()))
                        .collect(Collectors.joining(", "));
        };
    }

    /// Reads a list.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is not one
    public static Setting.Numbers numbers(String text) {
        return new Setting.Numbers(
                parts(text).stream().map(part -> number(part, Messages.LIST)).toList());
    }

    /// Reads the knots of a piecewise schedule.
    ///
    /// @throws IllegalArgumentException with a sentence, when they are none or do not rise
    public static Setting.Knots knots(String text) {
        List<Setting.Knot> knots = parts(text).stream().map(SettingText::knot).toList();
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i).update() <= knots.get(i - 1).update()) {
                throw new IllegalArgumentException(Messages.unordered(text.strip()));
            }
        }
        if (knots.isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_KNOT);
        }
        return new Setting.Knots(knots);
    }

    private static Setting.Knot knot(String part) {
        String expected = Messages.KNOT;
        int colon = part.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(expected + ", was " + part);
        }
        double update = number(part.substring(0, colon), expected);
        double rate = number(part.substring(colon + 1), expected);
        if (update < 0 || rate < 0) {
            throw new IllegalArgumentException(Messages.negative(part));
        }
        return new Setting.Knot(update, rate);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static double number(String text, String expected) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(expected + ", was " + text.strip());
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(expected + ", was " + text.strip());
        }
        return value;
    }
}
