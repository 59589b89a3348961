package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.figure.step.StepPicture;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The step page of the run that is singled out, as a part of a figure: as large as there is room for, in one column or
/// two, and always with all its lines.
record StepPart(double width, double height, FigureSpec spec) implements Moving {
    /// The largest factor of its type to that elsewhere.
    private static final double MAX = 1.5;

    /// A column is not made so large that its width is less than this; one of two may break more lines.
    private static final double NARROWEST = 480;

    private static final double NARROWEST_OF_TWO = 350;

    /// The factor from one trial to the next while a page is made smaller until it fits.
    private static final double SMALLER = 0.95;

    /// Two columns are worth it from this factor on.
    private static final double LARGER = 1.1;

    /// The page in columns.
    ///
    /// @param size of its type
    /// @param ends of the columns, in the picture's height
    private record Set(StepPicture picture, double size, List<Double> ends) {}

    @Override
    public void paintStill(Graphics2D g, boolean past) {}

    @Override
    public void paintMoving(Graphics2D graphics, FigureInput input) {
        Set set = set(StepPage.of(input, spec.focus().run()));
        var g = (Graphics2D) graphics.create();
        g.scale(set.size(), set.size());
        double column = width / set.size() / set.ends().size();
        double from = 0;
        for (double end : set.ends()) {
            set.picture().paint(g, from, end, width / set.size());
            g.translate(column, from == 0 ? set.picture().titleHeight() - end : from - end);
            from = end;
        }
        g.dispose();
    }

    /// The factor of its type.
    double size(FigureInput input) {
        return set(StepPage.of(input, spec.focus().run())).size();
    }

    private Set set(StepPage page) {
        Set one = set(page, 1);
        Set two = set(page, 2);
        return two.size() > one.size() * LARGER ? two : one;
    }

    private Set set(StepPage page, int columns) {
        double size = MAX;
        while (true) {
            double wide = width / columns / size;
            var picture = new StepPicture(page, wide, spec.theme(), spec.focus().typeset(), true);
            List<Double> ends = picture.columns(height / size);
            boolean fits =
                    ends.size() <= columns && !(size > 1 && wide < (columns == 1 ? NARROWEST : NARROWEST_OF_TWO));
            fits &= columns == 1 || !picture.breaksResults();
            if (fits || size <= FigureFooter.MIN_SIZE) {
                return new Set(picture, size, balanced(picture, height / size, ends));
            }
            size *= SMALLER;
        }
    }

    /// Columns of about one height, no higher than they may be.
    private static List<Double> balanced(StepPicture picture, double high, List<Double> ends) {
        List<Double> best = ends;
        for (double lower = high * SMALLER; lower > high / 3; lower *= SMALLER) {
            List<Double> tried = picture.columns(lower);
            if (tried.size() > ends.size()) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    @Override
    public Rectangle2D past(FigureInput input) {
        return new Rectangle2D.Double();
    }

    @Override
    public void paint(Graphics2D g, FigureInput input) {
        paintMoving(g, input);
    }
}
