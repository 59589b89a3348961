package io.github.thalweg.figure.study;

import io.github.thalweg.figure.curve.CurveGround;
import io.github.thalweg.figure.curve.CurveRange;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// A study along the line of a landscape of one variable: its axis is that of the function, which is drawn over it.
///
/// @param view the function over the study's plot, with room for all of it
record StudyLine(Surface surface, ViewTransform view) {
    /// @return null where the axis is another number, or the study has a curve of its own
    static @Nullable StudyLine of(Study study, Rectangle2D plot) {
        Scenario scenario = study.scenario();
        boolean strips = study.question() instanceof Question.Basin || study.question() instanceof Question.Judgement;
        if (!strips || !scenario.oneVariable() || study.y() != null || study.x().factor() != PlaceFactor.START_X) {
            return null;
        }
        LandscapeUse use = scenario.landscape();
        Surface surface = Surface.of(use.landscape(), use.parameters());
        Scenario seen = scenario.withView(Box.onLine(study.x().from(), study.x().to()));
        Box box = CurveRange.of(FigureInput.of(seen, surface), MapDetails.USUAL);
        return new StudyLine(surface, new ViewTransform(box, plot));
    }

    void paint(Graphics2D g, Theme theme) {
        Shape curve = CurveGround.of(surface, view.box(), view.plot().getWidth(), theme)
                .pixels(view);
        float width = (float) theme.metrics().trajectory();
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(width * 2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve);
        g.setColor(theme.text());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve);
    }
}
