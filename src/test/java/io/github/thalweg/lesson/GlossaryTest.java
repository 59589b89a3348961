package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.lesson.LessonText.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words of the field.
class GlossaryTest {
    @Test
    void eachWordIsExplainedInOneOrTwoSentences() {
        assertTrue(Glossary.builtIn().terms().size() >= 60);
        for (Glossary.Term term : Glossary.builtIn().terms().values()) {
            assertTrue(term.id().matches("[a-z0-9-]+"), term.id());
            assertTrue(Character.isUpperCase(term.name().charAt(0)), term.name());
            assertTrue(term.text().endsWith("."), term.text());
            int sentences = term.text().split("[.;:?](\\s|$)").length;
            assertTrue(sentences <= 3, term.text());
            assertTrue(term.text().split("\\s+").length <= 45, term.text());
        }
    }

    @Test
    void eachWordIsListedOnce() {
        var names = Glossary.builtIn().terms().values().stream()
                .map(Glossary.Term::name)
                .toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void lessonsExplainWordsOfTheGlossary() {
        List<String> explained = Lessons.builtIn().stream()
                .flatMap(lesson -> lesson.parts().stream())
                .flatMap(part -> LessonText.paragraphs(part.text()).stream())
                .flatMap(List::stream)
                .filter(span -> span instanceof Span.Link link && link.kind().equals("term"))
                .map(span -> ((Span.Link) span).id())
                .toList();
        assertTrue(explained.size() > 40, () -> "" + explained.size());
        assertTrue(Glossary.builtIn().terms().keySet().containsAll(explained), explained::toString);
    }

    @Test
    void anUnknownWordIsRefused() {
        String text = """
                name = "A"
                [question]
                text = "Which [slope](term:curvatur)?"
                choices = [{ text = "a", right = true, because = "b" }, { text = "c", because = "d" }]
                [scenario.main.landscape]
                formula = "x^2 + y^2"
                """;
        String said = assertThrows(
                        InputException.class,
                        () -> LessonReader.read(new Source("test", text), "test", Catalog.builtIn()))
                .getMessage();
        assertEquals(
                "test:3:1: the text explains the term \"curvatur\", which the glossary does not have; did you mean"
                        + " curvature? `thalweg list terms` names all",
                said);
        assertEquals("Hessian", Glossary.term("hessian").orElseThrow().name());
    }
}
