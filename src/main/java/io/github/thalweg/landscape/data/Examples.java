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
        for (DataColumn column : data.columns()) {
            double[] trainedOn = split.trained(column.numbers());
            Scaling scaling =
                    data.standardize().contains(column.name()) ? Scaling.of(column.name(), trainedOn) : Scaling.NONE;
            train.add(scaling.apply(trainedOn));
            held.add(scaling.apply(split.heldOut(column.numbers())));
        }
        int rows = (int) split.trainedRows().count();
        this.trained = new RowTable(data.names(), train.toArray(double[][]::new), rows);
        this.heldOut = split.holdsOut() ? new RowTable(data.names(), held.toArray(double[][]::new), rows) : null;
        this.hash = 31 * trained.hashCode() + data.hashCode();
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
