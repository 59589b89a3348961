package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.toml.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sentences about tables.
final class Messages {
    static final String NO_SUGGESTION = "No suggestion";
    static final String STABILITY_LIMIT = "Stability limit";

    private static final List<String> KINDS = List.of("landscapes", "optimizers", "schedules", "lessons", "terms");

    private Messages() {}

    static String formula(int at, @Nullable String problem) {
        return "the formula, at character " + at + ": " + problem;
    }

    static String set(String text) {
        return "--set must be NAME=VALUE with the name of a parameter, was \"" + text + "\"";
    }

    static String setTwice(String name) {
        return "--set must give each parameter one value, found " + name + " twice";
    }

    static String set(String name, String problem) {
        return "--set " + name + ": " + problem;
    }

    static String at(String text) {
        return "--at must be X,Y, was \"" + text + "\"";
    }

    static String pointsAt(String text) {
        return "--at must be X,Y; decimals have a point, was \"" + text + "\"";
    }

    static String unknownKind(String kind) {
        return "unknown kind \"" + kind + "\"" + Table.expectation(kind, KINDS);
    }

    static String notBefore(double rate) {
        return "not before the last rate, " + rate;
    }
}
