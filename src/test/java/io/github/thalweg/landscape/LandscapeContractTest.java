package io.github.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.grid.DenseSurface;
import io.github.thalweg.formula.syntax.HipparchusOracle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every landscape of the catalogue keeps.
class LandscapeContractTest {
    private static final int RING = 64;
    private static final double RADIUS = 1e-3;
    private static final double MAX_GRADIENT = 1e-6;

    static Stream<Landscape> landscapes() {
        return Catalog.builtIn().landscapes().stream();
    }

    /// Defaults, and each parameter at both ends.
    private static List<Map<String, Double>> settings(Landscape landscape) {
        var all = new java.util.ArrayList<Map<String, Double>>();
        all.add(Map.of());
        landscape.parameters().forEach(p -> {
            all.add(Map.of(p.name(), p.min()));
            all.add(Map.of(p.name(), p.max()));
        });
        return all;
    }

    @Test
    void thereAreThirtyAndMore() {
        assertTrue(landscapes().count() >= 30);
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void minimaAreMinima(Landscape landscape) {
        boolean smooth = landscape.tags().stream().noneMatch(tag -> tag.equals("kink") || tag.equals("edge"));
        double size = Math.max(landscape.view().width(), landscape.view().height());
        for (Map<String, Double> values : settings(landscape)) {
            Surface surface = Surface.of(landscape, values);
            if (landscape.minima().isEmpty()) {
                continue;
            }
            for (Minimum minimum : surface.minima(landscape.view())) {
                String where = landscape.id() + " " + values + " " + minimum.at();
                requireLowest(surface, minimum, RADIUS * size, where);
                assertEquals(Optional.empty(), ListedMinimum.lowerBeside(surface, minimum), where);
                if (smooth) {
                    double gradient = surface.derivatives(
                                    minimum.at().x(), minimum.at().y())
                            .gradientNorm();
                    assertTrue(gradient < MAX_GRADIENT, where + ": gradient " + gradient);
                }
            }
        }
    }

    private static void requireLowest(Surface surface, Minimum minimum, double radius, String where) {
        for (int i = 0; i < RING; i++) {
            double angle = 2 * Math.PI * i / RING;
            double x = minimum.at().x() + radius * Math.cos(angle);
            double y = minimum.at().y() + radius * Math.sin(angle);
            double rounding = 1e-15 * Math.max(1, Math.abs(minimum.value()));
            assertTrue(surface.value(x, y) >= minimum.value() - rounding, where + ": lower at " + x + ", " + y);
        }
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void isWhatAGalleryNeeds(Landscape landscape) {
        assertFalse(landscape.tags().isEmpty(), landscape.id());
        assertFalse(landscape.summary().isBlank(), landscape.id());
        assertFalse(landscape.reference().isBlank(), landscape.id());
        assertFalse(landscape.starts().isEmpty(), landscape.id());
        landscape.starts().forEach(start -> assertTrue(landscape.view().contains(start), landscape.id()));
        Surface surface = Surface.of(landscape, Map.of());
        landscape.starts().forEach(p -> assertTrue(Double.isFinite(surface.value(p.x(), p.y())), landscape.id()));
    }

    /// Of a recorded surface: its splines by their conditions alone. Of a landscape from examples `mean(...)`: the mean
    /// of the rows, one after another.
    private static double[] wanted(Landscape landscape, Map<String, Double> values, double x, double y) {
        RowTable rows = landscape.rows();
        if (landscape.grid() != null) {
            assertEquals("grid(x, y)", landscape.formula());
            return DenseSurface.derivatives(landscape.grid(), x, y);
        }
        if (rows == null) {
            return new HipparchusOracle(values).derivatives(landscape.formula(), x, y);
        }
        assertTrue(landscape.formula().matches("mean\\(.*\\)"), landscape.formula());
        String row = landscape
                .formula()
                .substring("mean(".length(), landscape.formula().length() - 1);
        var mean = new double[6];
        for (int i = 0; i < rows.length(); i++) {
            var numbers = new HashMap<>(values);
            for (int c = 0; c < rows.names().size(); c++) {
                numbers.put(rows.names().get(c), rows.columns()[c][i]);
            }
            double[] one = new HipparchusOracle(numbers).derivatives(row, x, y);
            for (int k = 0; k < mean.length; k++) {
                mean[k] += one[k] / rows.length();
            }
        }
        return mean;
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void derivativesAgreeWithHipparchus(Landscape landscape) {
        var values = new HashMap<String, Double>();
        landscape.parameters().forEach(p -> values.put(p.name(), p.defaultValue()));
        Surface surface = Surface.of(landscape.withOneVariable(false), Map.of());
        var random = new Random(landscape.id().hashCode());
        for (int i = 0; i < 20; i++) {
            double x = landscape.view().xMin()
                    + random.nextDouble() * landscape.view().width();
            double y = landscape.view().yMin()
                    + random.nextDouble() * landscape.view().height();
            double[] wanted = wanted(landscape, values, x, y);
            Derivatives found = surface.derivatives(x, y);
            double[] all = {found.value(), found.dx(), found.dy(), found.dxx(), found.dxy(), found.dyy()};
            double scale = java.util.Arrays.stream(wanted).map(Math::abs).max().orElse(1);
            for (int k = 0; k < 6; k++) {
                double tolerance = 1e-9 * Math.max(1e-3 * scale, Math.abs(wanted[k]));
                assertEquals(wanted[k], all[k], tolerance, landscape.id() + " at " + x + ", " + y + " entry " + k);
            }
        }
    }
}
