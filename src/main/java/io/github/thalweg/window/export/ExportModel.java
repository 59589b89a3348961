package io.github.thalweg.window.export;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.figure.plot.VariableTrace;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.surface.SurfaceLook;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.map.SurfaceModel;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Settings of an exported figure. Choices last as long as the window.
public final class ExportModel {
    private final SessionModel session;
    private final PlaybackModel playback;
    private final AppearanceModel appearance;
    private final SurfaceModel surface;
    private final PageModel page = new PageModel();
    private final AxesModel axes = new AxesModel();
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.ALL);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    private final ObjectProperty<ThemeName> theme = new SimpleObjectProperty<>(ThemeName.LIGHT);
    private final ObjectProperty<String> variable = new SimpleObjectProperty<>("");
    private final ObjectProperty<Pair> pair = new SimpleObjectProperty<>(Pair.USUAL);
    private final IntegerProperty run = new SimpleIntegerProperty();
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final BooleanProperty log = new SimpleBooleanProperty(true);
    private final ObjectProperty<Across> across = new SimpleObjectProperty<>(Across.UPDATES);
    private final BooleanProperty typeset = new SimpleBooleanProperty();
    private final BooleanProperty legend = new SimpleBooleanProperty(true);
    private final BooleanProperty caption = new SimpleBooleanProperty();
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final Map<Overlay, BooleanProperty> overlays = new EnumMap<>(Overlay.class);
    private final PlayingModel playing = new PlayingModel();
    private final ExportWork work;
    private SurfaceLook look = SurfaceLook.USUAL;
    private boolean opened;
    private boolean opening;
    private boolean chosen;

    public ExportModel(
            SessionModel session,
            PlaybackModel playback,
            AppearanceModel appearance,
            SurfaceModel surface,
            StatusModel status,
            Background background) {
        this.session = session;
        this.playback = playback;
        this.appearance = appearance;
        this.surface = surface;
        this.work = new ExportWork(status, background);
        for (Overlay overlay : Overlay.values()) {
            overlays.put(overlay, new SimpleBooleanProperty());
        }
        figure.subscribe(_ -> nameVariable());
        figure.addListener(_ -> chosen |= !opening);
        session.resultsProperty().subscribe(_ -> nameVariable());
    }

    // Properties

    public PageModel page() {
        return page;
    }

    public AxesModel axes() {
        return axes;
    }

    public ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    public ObjectProperty<ThemeName> themeProperty() {
        return theme;
    }

    /// The rules' name that the figure of a variable shows.
    public ObjectProperty<String> variableProperty() {
        return variable;
    }

    /// The series of the figure of a pair.
    public ObjectProperty<Pair> pairProperty() {
        return pair;
    }

    /// The run that is singled out.
    public IntegerProperty runProperty() {
        return run;
    }

    /// The update that is shown.
    public IntegerProperty stepProperty() {
        return step;
    }

    /// Plots have logarithmic axes where the window's have.
    public BooleanProperty logProperty() {
        return log;
    }

    /// Plots run over gradient evaluations instead of updates.
    public ObjectProperty<Across> acrossProperty() {
        return across;
    }

    /// Rules are shown as mathematics.
    public BooleanProperty typesetProperty() {
        return typeset;
    }

    public BooleanProperty legendProperty() {
        return legend;
    }

    public BooleanProperty captionProperty() {
        return caption;
    }

    public BooleanProperty transparentProperty() {
        return transparent;
    }

    public BooleanProperty overlayProperty(Overlay overlay) {
        return Objects.requireNonNull(overlays.get(overlay));
    }

    public PlayingModel playing() {
        return playing;
    }

    /// The file that is being written.
    public ExportWork work() {
        return work;
    }

    /// A file can be written now.
    public BooleanBinding readyProperty() {
        return Bindings.createBooleanBinding(
                () -> !work.runningProperty().get()
                        && page.problem().isEmpty()
                        && axes.problem().isEmpty(),
                Stream.concat(Stream.of(work.runningProperty(), page.pageProperty()), axes.all().stream())
                        .toArray(Observable[]::new));
    }

    /// The names of the rules that can be plotted.
    public List<String> variables() {
        Results results = session.resultsProperty().get();
        return results == null ? List.of() : VariableTrace.names(results.trajectories());
    }

    /// The input of the figure; null until something has been computed.
    public @Nullable FigureInput input() {
        Results results = session.resultsProperty().get();
        return results == null ? null : new FigureInput(results, step.get());
    }

    /// The window's looks, unless all plots are to be linear.
    private TraceLook traces() {
        TraceLook shown = appearance.traces();
        return log.get() ? shown : new TraceLook(TraceLook.of(false).linear(), shown.effective());
    }

    public FigureSpec spec() {
        var focus = new Focus(focused(), named(), traces(), across.get(), typeset.get(), axes.loss());
        var style = new MapStyle(
                appearance.colorScaleProperty().get(),
                appearance.paletteProperty().get().palette(),
                axes.theme(theme.get().theme()),
                axes.details());
        var shown = overlays.keySet().stream()
                .filter(overlay -> overlayProperty(overlay).get())
                .collect(Collectors.toSet());
        var dressing = new FigureExtras(
                legend.get(),
                caption.get(),
                transparent.get(),
                axes.outlinesProperty().get(),
                axes.letteredProperty().get());
        return new FigureSpec(figure.get(), focus, page.page().sheet(), style, shown, dressing, look);
    }

    /// What the figure shows by name.
    private String named() {
        return figure.get() == Figure.PAIR ? pair.get().text() : variable.get();
    }

    /// Rules may have been replaced since a name was chosen.
    private void nameVariable() {
        List<String> names = variables();
        if (!names.isEmpty() && !names.contains(variable.get())) {
            variable.set(names.getFirst());
        }
    }

    /// Runs may have been removed since one was chosen.
    private int focused() {
        Results results = session.resultsProperty().get();
        int runs = results == null ? 1 : results.trajectories().size();
        return Math.clamp(run.get(), 0, Math.max(0, runs - 1));
    }

    /// Calls `change` whenever the figure is to look different.
    public void subscribe(Runnable change) {
        var all = new ArrayList<ObservableValue<?>>(List.of(
                figure,
                theme,
                variable,
                pair,
                run,
                step,
                log,
                across,
                typeset,
                legend,
                caption,
                transparent,
                page.pageProperty()));
        all.addAll(overlays.values());
        all.add(session.resultsProperty());
        all.add(appearance.paletteProperty());
        all.add(appearance.effectiveProperty());
        all.add(appearance.colorScaleProperty());
        all.addAll(axes.all());
        all.forEach(value -> value.subscribe(_ -> change.run()));
    }

    // Commands

    /// Begins with the playhead and the selected run of the window, and the side that it shows the surface from; with
    /// the figure that it shows, until one has been chosen; the first time, with its looks as well.
    ///
    /// @param anatomy the window shows the inside of the step
    public void open(boolean anatomy) {
        look = surface.look();
        step.set(playback.step());
        run.set(Math.max(0, session.selectedRunProperty().get()));
        playing.toProperty().set(playback.lengthProperty().get());
        if (!chosen) {
            opening = true;
            figure.set(shownFigure());
            opening = false;
        }
        if (!opened) {
            opened = true;
            axes.equalProperty().set(appearance.equalAspectProperty().get());
            theme.set(appearance.themeProperty().get());
            pair.set(appearance.pairProperty().get());
            across.set(appearance.acrossProperty().get());
            overlayProperty(Overlay.FIELD)
                    .set(appearance.overlayProperty(Overlay.FIELD).get());
            overlayProperty(Overlay.CURVATURE)
                    .set(appearance.overlayProperty(Overlay.CURVATURE).get());
            for (Overlay same : List.of(Overlay.FOG, Overlay.ROWS, Overlay.RESIDUALS)) {
                overlayProperty(same).set(appearance.overlayProperty(same).get());
            }
            overlayProperty(Overlay.ANATOMY).set(anatomy);
        }
    }

    private Figure shownFigure() {
        return switch (surface.shownProperty().get()) {
            case SURFACE, BOTH -> Figure.SURFACE;
            case DATA, MAP_AND_DATA -> Figure.DATA;
            case MAP -> appearance.mapPerRunProperty().get() ? Figure.MAPS : Figure.ALL;
            case STUDIES -> Figure.ALL;
        };
    }

    /// Writes the file in the background and tells in the status line what came of it.
    ///
    /// @param target with any of the formats' endings, else it is given the chosen format's
    public void save(Path target) {
        FigureInput input = input();
        if (input != null) {
            Playing plays = format.get() == Format.REPLAY ? playing.playing().replaying() : playing.playing();
            work.start(new Export(input, spec(), plays), named(target));
        }
    }

    private Path named(Path target) {
        try {
            Format.of(target);
            return target;
        } catch (InputException _) {
            return target.resolveSibling(format.get().name(String.valueOf(target.getFileName())));
        }
    }
}
