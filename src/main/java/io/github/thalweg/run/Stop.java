package io.github.thalweg.run;

/// Tells why a run ended at its last row.
final class Stop {
    /// Beyond this an undefined loss is the overflow of a run that diverges, not the edge of a formula's domain.
    private static final double FAR = 1e30;

    private Stop() {}

    static StopReason reason(double[][] kept, Columns columns, int row) {
        double x = kept[Column.X][row];
        double y = kept[Column.Y][row];
        double loss = kept[Column.LOSS][row];
        double gradient = columns.get(Column.GRADIENT_X, row) + columns.get(Column.GRADIENT_Y, row);
        if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(loss) && isFinite(columns, row)) {
            return StopReason.FINISHED;
        }
        boolean far = !(Math.max(Math.abs(x), Math.abs(y)) < FAR);
        boolean undefined = Double.isNaN(loss) || (Double.isFinite(loss) && Double.isNaN(gradient));
        return undefined && !far ? StopReason.LEFT_DOMAIN : StopReason.DIVERGED;
    }

    private static boolean isFinite(Columns columns, int row) {
        return Double.isFinite(columns.get(Column.GRADIENT_X, row))
                && Double.isFinite(columns.get(Column.GRADIENT_Y, row));
    }
}
