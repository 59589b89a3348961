package io.github.thalweg.export.table;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.map.CellOutcome;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.ProbabilityMap;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cells of studies as CSV, one row for each: the varied numbers, and the outcome.
public final class StudyTable {
    private StudyTable() {}

    /// @param maps of the same axes and question, all of their cells known
    public static void write(List<StudyMap> maps, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(maps, writer);
        writer.flush();
    }

    /// @param maps of the same axes and question, all of their cells known
    public static void write(List<StudyMap> maps, Writer writer) throws IOException {
        writer.write(Csv.line(header(maps.getFirst().study())));
        for (StudyMap map : maps) {
            rows(map, writer);
        }
    }

    private static List<String> header(Study study) {
        var names = new ArrayList<>(List.of("run", name(study.x())));
        if (study.y() != null) {
            names.add(name(study.y()));
        }
        switch (study.question()) {
            case Question.Probability _ -> names.addAll(List.of("seeds", "share"));
            case Question.UpdatesTo _ -> names.addAll(ends("reached"));
            case Question.Judgement _ -> names.addAll(ends("verdict"));
            case Question.Basin _, Question.FinalLoss _ -> names.addAll(ends());
        }
        return names;
    }

    /// Without the run: that is a column of its own.
    private static String name(Axis axis) {
        return axis.factor().path().replaceFirst("^run[0-9]+\\.", "");
    }

    private static List<String> ends(String... further) {
        var names =
                new ArrayList<>(List.of("x", "y", "loss", "updates", "settled", "ending", "minimum_x", "minimum_y"));
        names.addAll(List.of(further));
        return names;
    }

    private static void rows(StudyMap map, Writer writer) throws IOException {
        Study study = map.study();
        String label = study.scenario().label(study.run());
        double[] xs = study.xs();
        double[] ys = study.ys();
        for (int cell = 0; cell < study.size(); cell++) {
            var cells = new ArrayList<>(List.of(label, Double.toString(xs[cell % xs.length])));
            if (ys.length > 0) {
                cells.add(Double.toString(ys[Math.floorDiv(cell, xs.length)]));
            }
            switch (map) {
                case ProbabilityMap probability -> {
                    cells.add(Integer.toString(probability.seeds()));
                    cells.add(Double.toString(probability.share(cell)));
                }
                case OutcomeMap outcomes -> cells.addAll(ends(outcomes, cell));
            }
            writer.write(Csv.line(cells));
        }
    }

    private static List<String> ends(OutcomeMap map, int cell) {
        var ends = map.ends();
        var cells = new ArrayList<>(List.of(
                Double.toString(ends.x(cell)),
                Double.toString(ends.y(cell)),
                Double.toString(ends.loss(cell)),
                Integer.toString(ends.updates(cell)),
                Integer.toString(ends.settled(cell))));
        cells.addAll(ending(map, cell));
        if (map.study().question() instanceof Question.UpdatesTo) {
            cells.add(ends.reached(cell) < 0 ? "" : Integer.toString(ends.reached(cell)));
        }
        if (map.hasVerdicts()) {
            cells.add(word(map.verdict(cell)));
        }
        return cells;
    }

    private static List<String> ending(OutcomeMap map, int cell) {
        int minimum = map.minimum(cell);
        if (minimum < 0) {
            CellOutcome ending = map.ending(cell);
            return List.of(word(ending), "", "");
        }
        Point at = map.minima().get(minimum).at();
        return List.of("minimum", Double.toString(at.x()), Double.toString(at.y()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
