package io.github.thalweg.window.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.catalog.table.LooseTable;
import io.github.thalweg.catalog.table.SurfaceImport;
import io.github.thalweg.catalog.table.TableImport;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.List;

/// What a text turned out to be.
sealed interface TableReading {
    /// @param name  what it is called in sentences
    /// @param first what is chosen at first
    /// @param notes sentences on what was read as something else than was written
    record Table(String name, LooseTable table, ImportChoice first, List<String> notes) implements TableReading {
        public Table {
            notes = List.copyOf(notes);
        }
    }

    /// It is, or could be, a scenario: not for this dialog.
    record Scenario() implements TableReading {}

    /// A surface that was recorded, and perhaps the runs on it.
    record Recorded(String name, io.github.thalweg.run.scenario.Scenario scenario, List<String> notes)
            implements TableReading {
        public Recorded {
            notes = List.copyOf(notes);
        }
    }

    /// Runs that were recorded on a surface.
    record Paths(String name, Source source, List<String> notes) implements TableReading {
        public Paths {
            notes = List.copyOf(notes);
        }
    }

    record Failed(String sentence) implements TableReading {}

    /// @param told sentences on the text itself
    static TableReading of(String name, String text, List<String> told) {
        if (isScenario(text)) {
            return new Scenario();
        }
        try {
            var notes = new ArrayList<>(told);
            LooseTable table = LooseTable.read(new Source(name, text, notes::add));
            var source = new Source(name, text);
            if (SurfaceImport.isPaths(table)) {
                return new Paths(name, source, notes);
            }
            if (SurfaceImport.isSurface(table)) {
                return new Recorded(name, SurfaceImport.read(source), notes);
            }
            TableImport.requireSize(table);
            return new Table(name, table, ImportChoice.of(table, name), notes);
        } catch (InputException wrong) {
            return new Failed(String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean isScenario(String text) {
        return text.contains("[landscape]") || ScenarioCode.isIn(text);
    }

    /// Whether a text has lines of cells, at a glance.
    static boolean looksLikeTable(String text) {
        String lines = text.strip();
        int end = lines.indexOf('\n');
        return end > 0 && lines.substring(0, end).matches(".*[,;\\t].*") && !isScenario(text);
    }
}
