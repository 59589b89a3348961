package io.github.thalweg.window.study;

import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/// Studies being computed, one after another: written by their thread, read by another.
final class StudyWork {
    private final List<Study> studies;
    private final Map<Integer, StudyMap> maps = new TreeMap<>();
    private double done;
    private boolean news;

    StudyWork(List<Study> studies) {
        this.studies = List.copyOf(studies);
    }

    /// @return why it failed, in one sentence; empty when it did not, or was cancelled
    String compute() {
        try {
            for (int i = 0; i < studies.size(); i++) {
                int number = i;
                StudyMap whole = StudyComputation.compute(
                        studies.get(i), (sofar, part) -> show(number, sofar.get(), (number + part) / studies.size()));
                show(number, whole, (number + 1.0) / studies.size());
            }
            return "";
        } catch (CancellationException _) {
            return "";
        } catch (RuntimeException failure) {
            String sentence = failure.getMessage();
            return sentence != null
                    ? sentence
                    : Messages.failed(failure.getClass().getSimpleName());
        }
    }

    private synchronized void show(int number, StudyMap map, double share) {
        maps.put(number, map);
        done = share;
        news = true;
    }

    /// Whether there is more than when it was asked last.
    synchronized boolean hasNews() {
        boolean had = news;
        news = false;
        return had;
    }

    /// The maps there are.
    synchronized List<StudyMap> maps() {
        return List.copyOf(maps.values());
    }

    /// In [0, 1].
    synchronized double done() {
        return done;
    }
}
