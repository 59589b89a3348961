package io.github.thalweg.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The page of the run that is singled out, made smaller until all its lines are there.
record StepPart(double width, double height, Drawing drawing) implements Moving {
    /// How fast a page is made smaller until it fits.
    private static final double SMALLER = 0.95;

    @Override
    public void paintStill(Graphics2D g, boolean past) {}

    @Override
    public void paintMoving(Graphics2D graphics, FigureInput input) {
        StepPage page = StepPage.of(input, drawing.focus().run());
        double size = 1;
        StepPicture picture = picture(page, width);
        while (picture.height() * size > height && size > Foot.LEAST) {
            size *= SMALLER;
            picture = picture(page, width / size);
        }
        var g = (Graphics2D) graphics.create();
        g.scale(size, size);
        picture.paint(g);
        g.dispose();
    }

    private StepPicture picture(StepPage page, double pageWidth) {
        return new StepPicture(page, pageWidth, drawing.theme(), drawing.focus().typeset(), true);
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
