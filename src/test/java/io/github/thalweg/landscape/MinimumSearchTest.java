package io.github.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every minimum in view is found, and nothing else, whatever the units of the loss and of the plane.
class MinimumSearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2 + y^2; 3; 1",
                "x^2 + y^2; 5000; 1",
                "x^2 + y^2; 2e-9; 1",
                "x^2 + 3*y^2 + x*y; 2e-9; 1",
                "1e-12*(x^2 + 3*y^2); 3; 1",
                "1e300*(x^2 + y^2); 3; 1",
                "1e-300*(x^2 + y^2); 3; 1",
                "1e6 + x^2 + y^2; 3; 1",
                "x^2 + y^4; 3; 1",
                "x^10 + y^10; 3; 1",
                "1 + x^10 + y^10; 3; 1",
                "x^20 + y^20; 3; 1",
                "x^2 + 1e-12*y^2; 3; 1",
                "1e12*x^2 + 1e-6*(y - 2)^2; 3; 1",
                "1e4*(y - x^2)^2 + (1 - x)^2; 2; 1",
                "1e6*(y - x^2)^2 + (1 - x)^2; 2; 1",
                "1e9*(y - x^2)^2 + (1 - x)^2; 2; 1",
                "(x - 1)^2 + 1e8*(y - sin(3*x))^2; 2; 1",
                "-exp(-1000*(x - 0.31)^2 - 1000*(y - 0.77)^2); 3; 1",
                "exp(-1/(x^2 + y^2)); 3; 1",
                "softplus(x) + softplus(-x) + y^2; 3; 1",
                "(1 - sigmoid(x)^0.001)/0.001 + (1 - sigmoid(-x)^0.001)/0.001 + 0.5*x*y + y^2; 3; 1",
                "(x^2 + y - 11)^2 + (x + y^2 - 7)^2; 5; 4",
                "x^4 - 2*x^2 + y^2; 3; 2",
                "x^4 + y^4 - 4*x*y + 1; 3; 2",
                "20 + x^2 + y^2 - 10*(cos(2*pi*x) + cos(2*pi*y)); 5.12; 121",
                "1e-9*(20 + x^2 + y^2 - 10*(cos(2*pi*x) + cos(2*pi*y))); 5.12; 121",
                "cos(9*x) + cos(9*y); 5; 196",
                "abs(x) + abs(y); 3; 1",
                "abs(x) + 2*abs(y - x); 3; 1",
                "max(abs(x - 0.3), abs(y + 0.2)); 3; 1",
                "sqrt(x^2 + y^2); 3; 1",
                "abs(sin(5*x)) + abs(sin(5*y)); 3; 81",
                "1e3*abs(y - x^2) + (1 - x)^2; 3; 1",
                "1e6*abs(y - x^2) + (1 - x)^2; 2; 1",
                "1e3*abs(y - x^2) + abs(1 - x); 3; 1",
                "100*abs(y - sin(3*x)) + (x - 1)^2; 2; 1",
                "10*abs(x*y - 1) + x^2 + y^2; 3; 2",
                "1e3*abs(y - x^2) + cos(3*x); 3; 2",
                "1e3*abs(y - x^2) + x; 3; 0",
                "1e3*abs(y - x^2) + x^3; 2; 0",
                "abs(y) - x^2; 3; 0",
                "x^2 + y^3; 3; 0",
                "x^3 + y^2; 3; 0",
                "1e6 + x^2 + y^3; 3; 0",
                "x^3 - 3*x*y^2; 3; 0",
                "(y - x^2)*(y - 3*x^2); 1; 0",
                "x^2 - y^2; 3; 0",
                "x + y; 3; 0",
                "3; 3; 0",
                "exp(-x^2 - y^2); 3; 0",
                "x^2 + exp(-y); 3; 0",
                "sqrt(sqrt(x^2 + y^2)); 3; 1",
                "(x^2 + y^2)^0.1; 3; 1",
                "(x - 0.3)^2 + y^2 + step(x - 0.3) + step(y); 3; 1",
                "x*log(x) + y^2; 3; 1",
                "log(x^2 + y^2); 3; 0",
                "log(hypot(x - 0.3, y + 0.7)); 3; 0",
                "-1/(x^2 + y^2); 3; 0",
                "-1/sqrt((x - 1)^2 + (y + 0.7)^2); 3; 0",
                "log(x) + y^2; 3; 0",
                "log(abs(x - 0.3)) + y^2; 3; 0",
                "-1/abs(x) + y^2; 3; 0",
                "(x - 1)^2 + log(abs(y)); 3; 0",
            })
    void findsEachMinimumOnce(String formula, double half, int count) {
        Minima found = found(formula, half);
        assertEquals(count, found.list().size(), () -> found.list().toString());
        assertEquals(Minima.Extent.ALL, found.extent());
        // One of the lowest is found without the others.
        Optional<Minimum> low = surface(formula).low(new Box(-half, half, -half, half));
        assertEquals(count > 0, low.isPresent());
        double rise = low.map(
                        minimum -> minimum.value() - found.list().getFirst().value())
                .orElse(0.0);
        assertTrue(rise <= 1e-9 * Math.abs(surface(formula).value(half, half)), () -> low + " in " + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(1e5*x - 3)^2 + (y - 2)^2; 0, 1e-4, -5, 5; 1",
                "(1e7*x - 3)^2*(1e7*x - 7)^2 + (y - 2)^2; 0, 1e-6, -500, 500; 2",
                "cos(1e5*x) + y^2/100; 0, 1e-4, -50, 50; 2",
                "cos(1e-5*x) + 1e8*y^2; 0, 1e6, -1e-4, 1e-4; 2",
                "1e12*(x^4 - 2e-20*x^2) + 1e-8*y^2; -2e-10, 2e-10, -1e-5, 1e-5; 2",
                "1e8*(y - 1e10*x^2)^2 + (1 - 1e5*x)^2; -2e-5, 2e-5, -1, 3; 1",
                "abs(1e6*x - 1) + abs(y - 1); -3e-6, 3e-6, -3, 3; 1",
                "x + 1e6*y; -1e6, 1e6, -1, 1; 0"
            })
    void findsMinimaInViewsWhoseSidesDifferInSize(String formula, String view, int count) {
        double[] sides =
                Arrays.stream(view.split(", ")).mapToDouble(Double::parseDouble).toArray();
        Minima found = surface(formula).found(new Box(sides[0], sides[1], sides[2], sides[3]));
        assertEquals(count, found.list().size(), () -> found.list().toString());
        for (Minimum minimum : found.list()) {
            assertEquals(surface(formula).value(minimum.at().x(), minimum.at().y()), minimum.value());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2; 1",
                "abs(x - 0.3); 1",
                "abs(x - 0.3)^0.1; 1",
                "x*log(x); 1",
                "1e6 + x^10; 1",
                "(x - 0.3)^2 + step(x - 0.3); 1",
                "log(abs(x)); 0",
                "log(abs(x - 0.3)); 0",
                "-1/(x - 0.3)^2; 0",
                "x^2 - 1/abs(x); 0",
                "log(x); 0",
            })
    void aLineThatFallsWithoutEndHasNoMinimumThere(String formula, int count) {
        var line = Surface.of(Landscape.typed(formula, List.of()).withOneVariable(true), Map.of());
        assertEquals(count, line.found(Box.onLine(-3, 3)).list().size());
        assertEquals(count > 0, line.minimumBelow(Point.onLine(1), 6).isPresent());
    }

    @Test
    void saysWhenThereAreMoreThanAnyoneCanTellApart() {
        Minima found = found("cos(20*x) + cos(20*y)", 3);
        assertEquals(200, found.list().size());
        assertEquals(Minima.Extent.LOWEST, found.extent());
    }

    /// Whatever a search takes in evaluations, its time has a limit.
    @Test
    void aFormulaThatTakesLongIsSearchedInPartAndSaysSo() {
        Minima found = found("x^(".repeat(150) + "y" + ")".repeat(150) + " + cos(20*x)*cos(20*y)", 3);
        assertEquals(Minima.Extent.UNFINISHED, found.extent());
    }

    /// A grid as fine as that of a short formula would use up the search before the first way down.
    @Test
    void aMeanOverThousandsOfRowsHasItsMinimum() {
        var random = new Random(4);
        double[] u = random.doubles(6000, -1, 1).toArray();
        double[] s = Arrays.stream(u)
                .map(v -> 2 * v + 0.5 + random.nextGaussian() * 0.1)
                .toArray();
        var table =
                new DataTable(List.of(DataColumn.ofNumbers("u", u), DataColumn.ofNumbers("s", s)), null, 0, List.of());
        var line = Landscape.typed("mean((x*u + y - s)^2)", List.of(), new Examples(table, Model.NONE), null);
        List<Minimum> minima =
                Surface.of(line, Map.of()).found(new Box(-3, 3, -3, 3)).list();
        assertEquals(1, minima.size());
        assertEquals(2, minima.getFirst().at().x(), 0.01);
        assertEquals(0.5, minima.getFirst().at().y(), 0.01);
    }

    /// Where to look is found over some of the rows; what is found is what a search over all of them finds.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mean((x*u + y - s)^2); true",
                "-mean((x*u + y - s)^2); false",
                "sum(abs(x*u + y - s)); true",
                "mean(softplus(-sign(s)*(x*u + y))); true",
                "mean((x*u + y - s)^2) + 2*cos(4*x) + 2*cos(4*y); true",
                "mean((y*sin(x*u) - s)^2); true",
                "mean((y*sin(x*u) - s)^2); false",
            })
    void overManyRowsTheMinimaAreThoseOfAllRows(String formula, boolean up) {
        var box = new Box(-3, 3, -3, 3);
        Surface all = Surface.of(noisyLine(formula, 2500), Map.of());
        Surface surface = up ? all : all.upsideDown();
        Minima known = new MinimumSearch(Probe.ofSearch(surface), box).minima();
        Minima found = surface.found(box);
        assertEquals(known.list().size(), found.list().size(), () -> known + " " + found);
        for (int i = 0; i < known.list().size(); i++) {
            Minimum wanted = known.list().get(i);
            assertTrue(
                    found.list().stream().anyMatch(minimum -> minimum.at().distance(wanted.at()) < 1e-4),
                    () -> known + " " + found);
        }
        assertEquals(known.list().isEmpty(), surface.low(box).isEmpty());
        found.list().forEach(m -> assertEquals(surface.value(m.at().x(), m.at().y()), m.value()));
    }

    @Test
    void overManyRowsOfALineTheMinimaAreThoseOfAllRows() {
        var box = Box.onLine(-5, 5);
        Surface surface =
                Surface.of(noisyLine("mean((x*u - s)^2) + 2*cos(4*x)", 2500).withOneVariable(true), Map.of());
        List<Minimum> known =
                new LineSearch(Probe.ofSearch(surface)).minima(box).list();
        List<Minimum> found = surface.found(box).list();
        assertTrue(known.size() > 1);
        assertEquals(known.size(), found.size(), () -> known + " " + found);
        for (int i = 0; i < known.size(); i++) {
            assertEquals(known.get(i).at().x(), found.get(i).at().x(), 1e-9);
        }
    }

    private static Landscape noisyLine(String formula, int rows) {
        var random = new Random(4);
        double[] u = random.doubles(rows, -1, 1).toArray();
        double[] s = Arrays.stream(u)
                .map(v -> 2 * v + 0.5 + random.nextGaussian() * 0.3)
                .toArray();
        var table =
                new DataTable(List.of(DataColumn.ofNumbers("u", u), DataColumn.ofNumbers("s", s)), null, 0, List.of());
        return Landscape.typed(formula, List.of(), new Examples(table, Model.NONE), null);
    }

    @Test
    void aSearchEndsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> found("cos(20*x) + cos(20*y)", 3));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aSurfaceIsSearchedOnceForEachView() {
        Surface surface = surface("cos(3*x) + cos(3*y)");
        var view = new Box(-3, 3, -3, 3);
        assertSame(surface.upsideDown().found(view), surface.upsideDown().found(view));
        assertNotEquals(surface.found(view), surface.found(new Box(-1, 1, -1, 1)));
    }

    /// Each stands for its neighbours, and wherever a run ends there is one not far away.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"x^2 - 3*x; 3", "(x^2 + y^2 - 1)^2; 3", "(x*y - 1)^2; 3"})
    void marksACurveOfMinimaNowAndThen(String formula, double half) {
        List<Minimum> found = found(formula, half).list();
        assertTrue(found.size() >= 4 && found.size() <= 24, () -> found.toString());
        Surface surface = surface(formula);
        found.forEach(minimum -> assertTrue(
                surface.derivatives(minimum.at().x(), minimum.at().y()).gradientNorm() < 1e-6, found::toString));
    }

    static Stream<Landscape> landscapes() {
        return Catalog.builtIn().landscapes().stream();
    }

    /// Each listed one that is in view, or where there is a whole curve of them one as low.
    @ParameterizedTest
    @MethodSource("landscapes")
    void findsWhatTheCatalogueLists(Landscape landscape) {
        Surface surface = Surface.of(landscape, Map.of());
        double near = landscape.view().longerSide() / 8;
        List<Minimum> found = surface.found(landscape.view()).list();
        for (Minimum listed : surface.minima(landscape.view())) {
            boolean isFound = found.stream()
                    .anyMatch(minimum -> minimum.at().distance(listed.at()) <= near
                            && minimum.value() <= listed.value() + 1e-6 * Math.abs(listed.value()) + 1e-6);
            assertTrue(isFound || !landscape.view().contains(listed.at()), () -> listed + " is not in " + found);
        }
    }

    @Test
    void aDescentFindsTheMinimumBelowAPointOnly() {
        Minimum below =
                surface("(x^2 - 1)^2 + y^2").minimumBelow(new Point(0.4, 1), 6).orElseThrow();
        assertEquals(1, below.at().x(), 1e-9);
        assertEquals(0, below.at().y(), 1e-9);
        assertTrue(surface("x^2 + y^3").minimumBelow(new Point(0, 1e-3), 6).isEmpty());
    }

    private static Minima found(String formula, double half) {
        return surface(formula).known(new Box(-half, half, -half, half));
    }

    private static Surface surface(String formula) {
        return Surface.of(Landscape.typed(formula, List.of()), Map.of());
    }
}
