package io.github.thalweg.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.run.step.Reading;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLine;
import io.github.thalweg.run.step.StepText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers in the place of names, in the text as it was written.
class SubstitutionTest {
    private static final Map<String, Reading> READS = Map.of(
            "a", new Reading(0.9, 0.9, false, true),
            "u", new Reading(-0.123456, -0.123456, false, false),
            "v", new Reading(1.5, -2, true, false),
            "big", new Reading(1234567, 1e-9, true, false),
            "random()", new Reading(0.25, 0.25, false, false),
            "random_pair() 2", new Reading(0.5, 0.75, true, false));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a*v + (1 - a)*v | 0.9*(1.5, −2) + (1 - 0.9)*(1.5, −2)",
                "2a - u | 2*0.9 - (−0.1235)",
                "u^2 | (−0.1235)^2",
                "norm(v) | norm(1.5, −2)",
                "abs(u) | abs(−0.1235)",
                "3(a)v | 3(0.9)*(1.5, −2)",
                "random() + a*random_pair( ) | 0.25 + 0.9*(0.5, 0.75)",
                "big/a | (1.235e6, 1e-9)/0.9",
                "other + a | other + 0.9",
                "1e-8 + a | 1e-8 + 0.9"
            })
    void namesBecomeNumbers(String code, String wanted) {
        var vocabulary = Vocabulary.ofRule(
                java.util.Set.of("a", "u", "v", "big", "other"), Map.of("norm", 1, "random", 0, "random_pair", 0));
        var text = new StepText(0, StepKind.VALUE, "w", true, code, Parser.parse(code, vocabulary), "", false);
        var line = new StepLine(text, new Reading(0, 0, false, false), READS);
        assertEquals(wanted.replace("1e-9", "1e−9"), Substitution.of(line));
    }

    @Test
    void valuesAreExactWhereTheyWereSaid() {
        List<Reading> values = List.of(
                new Reading(0.123456789, 0, false, true),
                new Reading(0.123456789, 0, false, false),
                new Reading(1, 0, true, false));
        assertEquals(
                List.of("0.123456789", "0.1235", "(1, 0)"),
                values.stream().map(Substitution::value).toList());
    }
}
