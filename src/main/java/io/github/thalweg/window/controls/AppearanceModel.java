package io.github.thalweg.window.controls;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.landscape.ColorScale;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Appearance of the window: nothing here changes what is computed.
public final class AppearanceModel {
    private final ObjectProperty<ThemeName> theme = new SimpleObjectProperty<>(ThemeName.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final ObjectProperty<ColorScale> colorScale = new SimpleObjectProperty<>(ColorScale.LOG);
    private final ObjectProperty<PaletteName> palette = new SimpleObjectProperty<>(PaletteName.TERRAIN);
    private final BooleanProperty equalAspect = new SimpleBooleanProperty(true);
    private final BooleanProperty projector = new SimpleBooleanProperty();
    private final BooleanProperty mapPerRun = new SimpleBooleanProperty();
    private final ObjectProperty<PlotKind> thirdPlot = new SimpleObjectProperty<>(PlotKind.GRADIENT);
    private final ObjectProperty<String> variable = new SimpleObjectProperty<>("");
    private final ObjectProperty<Pair> pair = new SimpleObjectProperty<>(Pair.USUAL);
    private final Map<Overlay, BooleanProperty> overlays = new EnumMap<>(Overlay.class);
    private final ObjectProperty<Across> across = new SimpleObjectProperty<>(Across.UPDATES);
    private final BooleanProperty effective = new SimpleBooleanProperty(true);
    private final Map<PlotKind, BooleanProperty> logScales = new EnumMap<>(PlotKind.class);

    public AppearanceModel() {
        for (Overlay overlay : Overlay.values()) {
            overlays.put(overlay, new SimpleBooleanProperty());
        }
        for (PlotKind plot : PlotKind.values()) {
            logScales.put(plot, new SimpleBooleanProperty(plot != PlotKind.VARIABLE));
        }
    }

    // Properties

    public ObjectProperty<ThemeName> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public ObjectProperty<ColorScale> colorScaleProperty() {
        return colorScale;
    }

    public ObjectProperty<PaletteName> paletteProperty() {
        return palette;
    }

    /// A unit of x is as long as one of y on the map, where the view's shape allows it.
    public BooleanProperty equalAspectProperty() {
        return equalAspect;
    }

    /// The map and two plots only, in large type and thick lines.
    public BooleanProperty projectorProperty() {
        return projector;
    }

    /// One map for each visible run, side by side, instead of one for all.
    public BooleanProperty mapPerRunProperty() {
        return mapPerRun;
    }

    /// The quantity that the third plot shows.
    public ObjectProperty<PlotKind> thirdPlotProperty() {
        return thirdPlot;
    }

    /// The rules' name that the plot of a variable shows; empty for none.
    public ObjectProperty<String> variableProperty() {
        return variable;
    }

    /// The series that the plot of a pair shows.
    public ObjectProperty<Pair> pairProperty() {
        return pair;
    }

    /// Whether an overlay lies over the map; the curvature at the pointer or else at the selected run.
    public BooleanProperty overlayProperty(Overlay overlay) {
        return Objects.requireNonNull(overlays.get(overlay));
    }

    /// What the plots' horizontal axis counts.
    public ObjectProperty<Across> acrossProperty() {
        return across;
    }

    /// The plot of the learning rate shows the effective rates, thin.
    public BooleanProperty effectiveProperty() {
        return effective;
    }

    /// The looks of all plots.
    public TraceLook traces() {
        return new TraceLook(
                logScales.entrySet().stream()
                        .filter(plot -> !plot.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                effective.get());
    }

    /// The plot's vertical axis is logarithmic.
    public BooleanProperty logScaleProperty(PlotKind plot) {
        return Objects.requireNonNull(logScales.get(plot));
    }

    // Commands

    public void nextTheme() {
        theme.set(theme.get().next());
    }

    /// Makes the text larger by so many sizes.
    public void enlargeText(int by) {
        textSize.set(textSize.get().larger(by));
    }

    /// Shows a name of the rules in the third plot.
    public void showVariable(String name) {
        variable.set(name);
        thirdPlot.set(PlotKind.VARIABLE);
    }

    public void toggle(Overlay overlay) {
        overlayProperty(overlay).set(!overlayProperty(overlay).get());
    }

    public void toggleProjector() {
        projector.set(!projector.get());
    }
}
