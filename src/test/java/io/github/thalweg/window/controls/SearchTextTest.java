package io.github.thalweg.window.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({"momentum, Momentum", "nest, Nesterov", "adam, Adam", "SGD, Gradient descent", "' rms', RMSProp"})
    void theRuleOfThatNameComesFirst(String typed, String name) {
        assertEquals(
                name,
                SearchText.matches(
                                Catalog.builtIn().updateRules(),
                                typed,
                                rule -> new SearchText(rule.name(), rule.id(), List.of(), rule.summary()))
                        .getFirst()
                        .name());
    }

    @Test
    void aNameComesBeforeATagAndATagBeforeASentence() {
        var said = new SearchText("Bowl", "bowl", List.of(), "Has no saddle.");
        var filed = new SearchText("Double well", "double-well", List.of("saddle"), "");
        var within = new SearchText("Monkey saddle", "monkey", List.of(), "");
        var begins = new SearchText("Saddle point", "point", List.of(), "");
        var exact = new SearchText("Saddle", "plain", List.of(), "");
        var other = new SearchText("Ravine", "ravine", List.of(), "");
        var all = List.of(other, said, filed, within, begins, exact);
        assertEquals(List.of(exact, begins, within, filed, said), SearchText.matches(all, "saddle", text -> text));
        assertEquals(all, SearchText.matches(all, " ", text -> text));
        assertEquals(List.of(), SearchText.matches(all, "nothing", text -> text));
    }
}
