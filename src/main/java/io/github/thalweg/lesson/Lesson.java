package io.github.thalweg.lesson;

import io.github.thalweg.measure.MeasureReader.Expected;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lesson, as its file says it.
///
/// @param id        the file's name without its ending
/// @param hide      parts of the window that are not shown
/// @param show      what the lesson opens with
/// @param values    what is measured and what it should give, by name, in the order of the file
/// @param parts     the explanation, part by part
/// @param scenarios by name, in the order of the file; at least one
public record Lesson(
        String id,
        Heading heading,
        List<String> hide,
        Show show,
        Question question,
        Map<String, Expected> values,
        List<Part> parts,
        @Nullable Task task,
        Map<String, Scenario> scenarios) {
    public Lesson {
        hide = List.copyOf(hide);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        parts = List.copyOf(parts);
        scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
    }

    /// What a list of lessons shows.
    ///
    /// @param course   the name of its course; empty for none
    /// @param order    its place in the course, from 1
    /// @param language a tag such as `en`
    /// @param summary  one sentence
    /// @param needs    ids of lessons that come before
    /// @param source   the paper or the book; empty for none
    public record Heading(
            String name,
            String course,
            int order,
            int minutes,
            String language,
            String summary,
            List<String> needs,
            String source) {
        public Heading {
            needs = List.copyOf(needs);
        }
    }

    /// The question that is asked before anything moves.
    ///
    /// @param choices at least two, just one of them right; none where there is a spot
    /// @param spot    what is marked on the map; null where there are choices
    public record Question(
            String text, List<Choice> choices, @Nullable Spot spot) {
        public Question {
            choices = List.copyOf(choices);
        }

        /// What is said before it is asked: all paragraphs but the last; empty for one.
        public String lead() {
            return text.substring(0, text.length() - asked().length()).strip();
        }

        /// The question itself: the last paragraph.
        public String asked() {
            String[] paragraphs = text.split("\\n\\s*\\n", -1);
            return paragraphs[paragraphs.length - 1];
        }
    }

    /// An answer to choose.
    ///
    /// @param because why it is right or wrong
    public record Choice(String text, boolean right, String because) {}

    /// One part of the explanation.
    ///
    /// @param show what changes when the part is read, or null
    public record Part(String text, @Nullable Show show) {}

    /// The name of the scenario that the lesson begins with.
    public String first() {
        String said = show.scenario();
        return said != null ? said : scenarios.keySet().iterator().next();
    }

    public String name() {
        return heading.name();
    }

    /// All texts with marks in them, in the order in which they are read.
    List<String> texts() {
        var texts = new ArrayList<String>();
        texts.add(question.text());
        question.choices().forEach(choice -> texts.addAll(List.of(choice.text(), choice.because())));
        if (question.spot() != null) {
            texts.add(question.spot().because());
        }
        parts.forEach(part -> texts.add(part.text()));
        if (task != null) {
            texts.addAll(List.of(task.text(), task.hint()));
        }
        return texts;
    }

    /// The scenario that a name of the lesson stands for.
    public Scenario scenario(String name) {
        Scenario scenario = scenarios.get(name);
        if (scenario == null) {
            throw new IllegalArgumentException(Messages.noScenario(id, name));
        }
        return scenario;
    }
}
