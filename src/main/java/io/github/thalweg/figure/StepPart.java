package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.figure.step.StepPicture;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The step page of the run that is singled out, as a part of a figure: as large as there is room for, and always
/// with all its lines.
record StepPart(double width, double height, FigureSpec spec) implements Moving {
    /// The largest factor of its type to that elsewhere.
    private static final double MAX = 1.5;

    /// It is not made so large that its width is less than this.
    private static final double NARROWEST = 480;

    /// The factor from one trial to the next while a page is made smaller until it fits.
    private static final double SMALLER = 0.95;

    @Override
    public void paintStill(Graphics2D g, boolean past) {}

    @Override
    public void paintMoving(Graphics2D graphics, FigureInput input) {
        StepPage page = StepPage.of(input, spec.focus().run());
        double size = MAX;
        StepPicture picture = picture(page, width / size);
        while ((picture.height() * size > height || isNarrow(size)) && size > FigureFooter.MIN_SIZE) {
            size *= SMALLER;
            picture = picture(page, width / size);
        }
        var g = (Graphics2D) graphics.create();
        g.scale(size, size);
        picture.paint(g);
        g.dispose();
    }

    private boolean isNarrow(double size) {
        return size > 1 && width / size < NARROWEST;
    }

    private StepPicture picture(StepPage page, double pageWidth) {
        return new StepPicture(page, pageWidth, spec.theme(), spec.focus().typeset(), true);
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
