package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.BuiltIn;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reader of the landscapes, update rules and schedules that travel with a scenario. They take precedence over the
/// catalogue's.
final class EmbeddedReader {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    private EmbeddedReader() {}

    static Catalog read(Table scenario, Catalog catalog) throws InputException {
        return catalog.behind(
                all(scenario, "landscapes", LandscapeReader::read),
                all(
                        scenario,
                        "optimizers",
                        (table, id) -> DefinitionReader.check(DefinitionReader.updateRule(table, id), table)),
                all(
                        scenario,
                        "schedules",
                        (table, id) -> DefinitionReader.check(DefinitionReader.schedule(table, id), table)));
    }

    private static <T> List<T> all(Table scenario, String kind, BuiltIn.Reader<T> reader) throws InputException {
        var all = new ArrayList<T>();
        for (Item item : scenario.entries(kind)) {
            String id = item.name();
            if (!ID.matcher(id).matches()) {
                throw item.error(Messages.notAnId(id, kind));
            }
            all.add(reader.read(item.table("[" + kind + "." + id + "]"), id));
        }
        return all;
    }
}
