package io.github.thalweg.landscape.data;

import io.github.thalweg.formula.graph.RowTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The examples of a landscape: its table, split and standardized, and the model.
public final class Examples {
    private final DataTable data;
    private final Model model;
    private final Split split;
    private final List<Scaling> scalings;
    private final RowTable trained;
    private final @Nullable RowTable heldOut;
    private final int hash;

    /// @throws IllegalArgumentException with a sentence when the table cannot be split or standardized as it says
    public Examples(DataTable data, Model model) {
        this.data = data;
        this.model = model;
        this.split = Split.of(data.length(), data.heldOut(), data.splitSeed());
        var train = new ArrayList<double[]>();
        var held = new ArrayList<double[]>();
        var scaled = new ArrayList<Scaling>();
        for (DataColumn column : data.columns()) {
            double[] trainedOn = split.trained(column.numbers());
            Scaling scaling =
                    data.standardize().contains(column.name()) ? Scaling.of(column.name(), trainedOn) : Scaling.NONE;
            scaled.add(scaling);
            train.add(scaling.apply(trainedOn));
            held.add(scaling.apply(split.heldOut(column.numbers())));
        }
        this.scalings = List.copyOf(scaled);
        int rows = (int) split.trainedRows().count();
        this.trained = new RowTable(data.names(), train.toArray(double[][]::new), rows);
        this.heldOut = split.holdsOut() ? new RowTable(data.names(), held.toArray(double[][]::new), rows) : null;
        this.hash = 31 * trained.hashCode() + data.hashCode();
    }

    /// The same rows for another model.
    public Examples with(Model other) {
        return new Examples(data, other);
    }

    public DataTable data() {
        return data;
    }

    public Model model() {
        return model;
    }

    /// Which rows of the table are trained on.
    public Split split() {
        return split;
    }

    /// The rows trained on, as formulas read them.
    public RowTable trained() {
        return trained;
    }

    /// The rows held out, as formulas read them; null where none is.
    public @Nullable RowTable heldOut() {
        return heldOut;
    }

    /// What is done with a column before formulas read it.
    public Scaling scaling(int column) {
        return scalings.get(column);
    }

    /// What formulas read where a column has a number in the table.
    public double scaled(int column, double number) {
        return scalings.get(column).apply(number);
    }

    /// The number of the table that formulas read as this one.
    public double original(int column, double scaled) {
        return scalings.get(column).undo(scaled);
    }

    /// The number of rows trained on.
    public int rows() {
        return trained.length();
    }

    public List<String> names() {
        return data.names();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Examples examples
                        && hash == examples.hash
                        && data.equals(examples.data)
                        && model.equals(examples.model));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
