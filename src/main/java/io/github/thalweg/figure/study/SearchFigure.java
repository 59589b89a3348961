package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Surrogate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figure of one or several searches: the trials of one over its numbers, and the best of each against the updates
/// spent. Of a Bayesian search over one or two numbers also the model's mean and the expected improvement.
///
/// @param results   at least one, perhaps so far
/// @param shown     which of them is looked at
/// @param surrogate what the shown search believes; null where it believes nothing
public record SearchFigure(
        List<SearchResult> results, int shown, @Nullable Surrogate surrogate, Theme theme) implements StudyPainter {
    static final double GAP = Figures.GAP;
    private static final double POINTS = 0.6;

    /// On a sheet that is smaller than this, everything is smaller.
    private static final double MIN_WIDTH = 400;

    private static final double MIN_HEIGHT = 300;

    /// Narrower than this, and high enough, the best so far stands below the trials.
    private static final double STACKED = 480;

    /// The heights of trials, of two maps of them, and of the best so far, in widths.
    private static final double TRIED = 0.75;

    private static final double TRIED_MAPS = 1.1;
    private static final double BEST = 0.5;

    /// Fewer trials are not worth a belief.
    private static final int MIN = 3;

    public SearchFigure {
        results = List.copyOf(results);
    }

    /// Computes what a Bayesian search believes, which may take some tenths of a second.
    public static SearchFigure of(List<SearchResult> results, int shown, Theme theme) {
        SearchResult result = results.get(shown);
        Search search = result.search();
        boolean believes = search.method() == SearchMethod.BAYESIAN
                && search.dimensions().size() <= 2
                && result.whole().size() >= MIN;
        return new SearchFigure(results, shown, believes ? Surrogate.of(search, result.whole()) : null, theme);
    }

    @Override
    public Scenario scenario() {
        return search().scenario();
    }

    SearchResult result() {
        return results.get(shown);
    }

    Search search() {
        return result().search();
    }

    /// Losses of the shown search as heights above a base that a logarithmic axis can show.
    LossScale scale() {
        return LossScale.of(List.of(result()));
    }

    /// The title of an axis of these heights: `final loss`, `final loss + 7.01`.
    String lossTitle(double base) {
        String title = search().objective().title();
        return base == 0 ? title : title + (base < 0 ? " + " : " − ") + Numbers.rounded(Math.abs(base), 3);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        double size = Math.min(1, Math.min(width / MIN_WIDTH, height / MIN_HEIGHT));
        g.scale(size, size);
        paintWhole(g, width / size, height / size);
        g.dispose();
    }

    @Override
    public double size(double width, double height) {
        return width < STACKED ? Math.min(1, height / stacked(width)) : 1;
    }

    /// The height of both plots below each other.
    private double stacked(double width) {
        return tried(width)
                + theme.metrics().title() * 2
                + BEST * width
                + new SearchKeys(results, width, theme).height();
    }

    /// The height of the trials, with their heading, above the best so far.
    private double tried(double width) {
        boolean maps = surrogate != null && search().dimensions().size() == 2;
        return Math.rint(theme.metrics().title() * 4 + (maps ? TRIED_MAPS : TRIED) * width);
    }

    private void paintStacked(Graphics2D g, double width, double height) {
        var note = new Caption(noteBelow(width), width - 2 * GAP, theme);
        double top = theme.metrics().title() * 2 + note.height();
        heading(g, title(), note.text().isEmpty() ? note() : "", 0, width);
        note.paint(g, GAP, top);
        double middle = tried(width);
        tried(g, new Rectangle2D.Double(0, top, width, middle - top));
        var below = (Graphics2D) g.create();
        below.translate(0, middle);
        heading(below, Messages.BEST, "", 0, width);
        below.dispose();
        var keys = new SearchKeys(results, width, theme);
        double under = middle + theme.metrics().title() * 2;
        double low = height - keys.height();
        new SearchProgress(this).paint(g, new Rectangle2D.Double(0, under, width, low - under), keys);
        keys.paint(g, 0, low);
    }

    private void paintWhole(Graphics2D g, double width, double height) {
        // A little less than what would just fit: the height of a sheet grows in steps.
        if (width < STACKED && height >= stacked(width) * 0.98) {
            paintStacked(g, width, height);
            return;
        }
        double left = Math.rint(width * POINTS);
        var note = new Caption(noteBelow(left), left - 2 * GAP, theme);
        double top = theme.metrics().title() * 2 + note.height();
        heading(g, title(), note.text().isEmpty() ? note() : "", 0, left);
        note.paint(g, GAP, top);
        heading(g, Messages.BEST, "", left, width - left);
        var beside = new SearchKeys(results, width - left, theme);
        SearchKeys keys = beside.isShort() ? beside : new SearchKeys(results, width, theme);
        double low = height - keys.height();
        tried(g, new Rectangle2D.Double(0, top, left, (beside.isShort() ? height : low) - top));
        new SearchProgress(this).paint(g, new Rectangle2D.Double(left, top, width - left, low - top), keys);
        keys.paint(g, beside.isShort() ? left : 0, low);
    }

    private String title() {
        return Messages.tried(search().scenario().label(search().run()));
    }

    /// What stands below the heading, as it has no room beside it.
    private String noteBelow(double width) {
        Metrics metrics = theme.metrics();
        double both = Texts.width(title(), Fonts.SEMI_BOLD.at(metrics.title()))
                + Texts.width(note(), Fonts.REGULAR.at(metrics.small()));
        return both > width - 3 * GAP ? note() : "";
    }

    private void tried(Graphics2D g, Rectangle2D room) {
        switch (search().dimensions().size()) {
            case 1 -> new SearchCurve(this).paint(g, room);
            case 2 -> new SearchMap(this).paint(g, room);
            default -> new SearchColumns(this).paint(g, room);
        }
    }

    private String note() {
        long spent =
                result().trials().isEmpty() ? 0 : result().trials().getLast().spent();
        String text = Messages.spent(search().method().title(), spent, search().budget());
        return search().seeds() == 1 ? text : Messages.averaged(text, search().seeds());
    }

    private void heading(Graphics2D g, String title, String note, double x, double width) {
        Metrics metrics = theme.metrics();
        Font font = Fonts.SEMI_BOLD.at(metrics.title());
        String kept = Texts.fitting(title, font, width - 2 * GAP);
        Texts.left(g, kept, font, theme.text(), x + GAP, metrics.title() * 1.6);
        Font small = Fonts.REGULAR.at(metrics.small());
        Texts.right(g, note, small, theme.secondary(), x + width - GAP, metrics.title() * 1.6);
    }
}
