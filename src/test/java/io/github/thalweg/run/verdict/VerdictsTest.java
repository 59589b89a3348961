package io.github.thalweg.run.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a lecturer would say of each run.
class VerdictsTest {
    /// Verdict, formula, start, updates, optimizer, further lines of the run, noise and, if there is one, the formula
    /// of the validation; separated by tabs.
    static Stream<String> runs() throws IOException {
        try (InputStream in = VerdictsTest.class.getResourceAsStream("verdicts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void areWhatALecturerWouldSay(String row) throws InputException {
        Verdict verdict = verdict(row);
        assertEquals(Verdict.Kind.valueOf(row.split("\t", -1)[0]), verdict.kind(), verdict::reason);
        assertTrue(verdict.reason().endsWith("."), verdict.reason());
        assertTrue(verdict.reason().matches(".*\\d.*"), verdict.reason());
    }

    @Test
    void everyVerdictIsSaidOfSomeRun() throws IOException {
        assertEquals(
                EnumSet.allOf(Verdict.Kind.class),
                runs().map(row -> Verdict.Kind.valueOf(row.split("\t", -1)[0])).collect(Collectors.toSet()));
    }

    @Test
    void aSingleUpdateIsNotCalledUpdates() throws InputException {
        assertEquals(
                "It is 0 from the minimum near (0, 0) but still moves: the last update made a way of 1.41 and got 1.41 far.",
                verdict("CONVERGING\tx^2 + y^2\t[1, 1]\t1\t{ use = \"sgd\", lr = 0.5 }\t\t")
                        .reason());
        assertEquals(
                "The last update moved it by 0.424; the loss is 9.25.",
                verdict("STILL_MOVING\tx^2 + 4*y^2\t[3, -2]\t1\t{ use = \"adam\", lr = 0.3 }\t\t")
                        .reason()
                        .replaceAll("loss is .*", "loss is 9.25."));
        String exploding = verdict("DIVERGING\tx^2 + y^2\t[1, 1]\t1\t{ use = \"sgd\", lr = 50 }\t\t")
                .reason();
        assertTrue(exploding.contains("In 1 update the loss went from 2 to "), exploding);
    }

    @Test
    void aSaddleAndASummitAreNamed() throws InputException {
        assertEquals(
                "stalled at a saddle",
                verdict("STALLED\tx^2 - y^2\t[1, 0.5]\t5\t{ use = \"newton\" }\t\t")
                        .text());
        assertEquals(
                "stalled at a summit",
                verdict("STALLED\t-x^2 - y^2\t[1, 0.5]\t5\t{ use = \"newton\" }\t\t")
                        .text());
    }

    @Test
    void updatesThatAreMissingAreCountedInDigits() throws InputException {
        String reason = verdict("TOO_SLOW\tx^2 + y^2\t[1, 0.5]\t50\t{ use = \"sgd\", lr = 1e-5 }\t\t")
                .reason();
        assertTrue(reason.matches(".*at this pace it needs about \\d{5,} more\\."), reason);
    }

    private static Verdict verdict(String row) throws InputException {
        String[] part = row.split("\t", -1);
        String noise = part[6].isEmpty() ? "" : "[noise]\ngradient = " + part[6] + "\nseed = 7\n";
        String validation = part.length < 8 ? "" : "[validation]\nformula = \"" + part[7] + "\"\n";
        String text = "start = " + part[2] + "\nsteps = " + part[3] + "\n[landscape]\nformula = \"" + part[1] + "\"\n"
                + noise + validation + "[[run]]\noptimizer = " + part[4] + "\n" + part[5] + "\n";
        Scenario scenario = ScenarioReader.read("verdict.thalweg", text, Catalog.builtIn());
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        return Verdicts.of(
                Runner.run(scenario, 0),
                surface,
                scenario.view(),
                surface.minima(scenario.view()),
                scenario.noise() != null);
    }
}
