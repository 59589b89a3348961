package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.definition.PlaceReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import org.jspecify.annotations.Nullable;

/// Reader of how many variables a scenario has. It has one where its start is one number, or where it has none and its
/// landscape is one of the catalogue's of one variable; then y stands in no formula.
final class VariablesReader {
    private VariablesReader() {}

    /// @param start of the scenario, or null
    /// @throws InputException when a start of one number stands beside a formula of x and y
    static LandscapeUse read(LandscapeUse use, @Nullable Item start) throws InputException {
        Landscape known = use.landscape();
        boolean one = start == null ? known.oneVariable() : PlaceReader.isOfOneVariable(start);
        if (one && start != null && known.readsY()) {
            throw start.mustBe(Messages.POINT_OF_TWO);
        }
        return new LandscapeUse(known.withOneVariable(one), use.parameters());
    }

    /// Checks that y stands in no other formula of a scenario of one variable, either.
    ///
    /// @param file the scenario's
    static void check(Scenario scenario, Table file) throws InputException {
        if (!scenario.oneVariable()) {
            return;
        }
        Validation validation = scenario.validation();
        if (validation != null && validation.hasFormula() && Landscape.readsY(validation.formula())) {
            throw without(file.require("validation").table("[validation]").require("formula"));
        }
        Examples examples = scenario.landscape().landscape().examples();
        String prediction = examples == null ? null : examples.model().prediction();
        if (prediction != null && Landscape.readsY(prediction)) {
            throw without(file.require("landscape"));
        }
    }

    private static InputException without(Item item) {
        return item.error(Messages.yIn(item.key().equals("formula") ? "formula" : "prediction"));
    }
}
