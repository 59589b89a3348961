package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Setting;
import java.util.List;
import java.util.stream.Collectors;

/// Lists that `thalweg list` prints.
public final class Listing {
    /// One landscape, optimizer or schedule.
    public record Entry(
            String id, String name, String group, String summary, String reference, List<Parameter> parameters) {}

    private Listing() {}

    public static List<Entry> of(String kind, Catalog catalog) throws InputException {
        return switch (kind) {
            case "landscapes" ->
                catalog.landscapes().stream().map(Listing::entry).toList();
            case "optimizers" ->
                catalog.updateRules().stream().map(Listing::entry).toList();
            case "schedules" -> catalog.schedules().stream().map(Listing::entry).toList();
            default -> throw new InputException(Messages.unknownKind(kind));
        };
    }

    private static Entry entry(Definition definition) {
        return new Entry(
                definition.id(),
                definition.name(),
                definition.group(),
                definition.summary(),
                definition.reference(),
                definition.parameters());
    }

    private static Entry entry(Landscape landscape) {
        return new Entry(
                landscape.id(),
                landscape.name(),
                landscape.tags().stream().findFirst().orElse(""),
                landscape.summary(),
                landscape.reference(),
                landscape.parameters().stream().map(Listing::parameter).toList());
    }

    private static Parameter parameter(FormulaParameter parameter) {
        return new Parameter(
                parameter.name(),
                parameter.name(),
                parameter.meaning(),
                ParameterType.NUMBER,
                new Setting.Number(parameter.defaultValue()),
                null,
                new Range(parameter.min(), parameter.max(), parameter.min(), parameter.max(), parameter.logScale()),
                List.of());
    }

    /// One line each, the id first.
    public static String text(List<Entry> entries) {
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        return entries.stream()
                .map(entry -> entry.id() + " ".repeat(width + 2 - entry.id().length()) + entry.summary() + "\n")
                .collect(Collectors.joining());
    }
}
