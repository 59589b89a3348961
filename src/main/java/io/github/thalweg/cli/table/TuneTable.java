package io.github.thalweg.cli.table;

import io.github.thalweg.export.table.Csv;
import io.github.thalweg.figure.study.SearchFigure;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.Dimension;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The two tables of `thalweg tune`: every trial, and the best of each search.
public final class TuneTable {
    private final List<SearchResult> results;
    private final List<String> numbers;

    /// @param results at least one
    public TuneTable(List<SearchResult> results) {
        this.results = results;
        this.numbers = results.stream()
                .flatMap(result -> result.search().dimensions().stream())
                .map(Dimension::name)
                .distinct()
                .toList();
    }

    public void writeTrials(Writer writer) throws IOException {
        writer.write(Csv.line(line(List.of("run", "method", "trial"), numbers, List.of("updates", "loss", "spent"))));
        for (SearchResult result : results) {
            for (Trial trial : result.trials()) {
                List<String> measured = Stream.of(trial.updates(), trial.loss(), trial.spent())
                        .map(Objects::toString)
                        .toList();
                writer.write(Csv.line(line(
                        line(names(result), List.of(Integer.toString(trial.candidate())), List.of()),
                        values(result.search(), trial.values()),
                        measured)));
            }
        }
    }

    /// One line for each search: what was best, and what it took. Without values where every trial diverged.
    public String best() {
        var text = new StringBuilder(
                Csv.line(line(List.of("run", "method"), numbers, List.of("loss", "trials", "spent"))));
        for (SearchResult result : results) {
            List<Trial> trials = result.trials();
            long spent = trials.isEmpty() ? 0 : trials.getLast().spent();
            long candidates =
                    trials.stream().mapToInt(Trial::candidate).distinct().count();
            List<Double> values = result.best().map(Trial::values).orElse(List.of());
            double loss = result.best().map(Trial::loss).orElse(Double.POSITIVE_INFINITY);
            text.append(Csv.line(line(
                    names(result),
                    values(result.search(), values),
                    List.of(Double.toString(loss), Long.toString(candidates), Long.toString(spent)))));
        }
        return text.toString();
    }

    /// The trials of the last search, and the best so far of all.
    public StudyPainter figure(Theme theme) {
        return SearchFigure.of(results, results.size() - 1, theme);
    }

    private static List<String> names(SearchResult result) {
        Search search = result.search();
        return List.of(
                search.scenario().label(search.run()), search.method().name().toLowerCase(Locale.ROOT));
    }

    /// In the order of the columns; empty where the run has no such number.
    private List<String> values(Search search, List<Double> values) {
        var cells = new ArrayList<String>();
        List<String> own = search.dimensions().stream().map(Dimension::name).toList();
        for (String number : numbers) {
            int at = own.indexOf(number);
            cells.add(at < 0 || values.isEmpty() ? "" : Double.toString(values.get(at)));
        }
        return cells;
    }

    private static List<String> line(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }
}
