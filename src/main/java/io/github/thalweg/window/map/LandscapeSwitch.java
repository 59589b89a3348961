package io.github.thalweg.window.map;

import io.github.thalweg.figure.run.MinimaText;
import io.github.thalweg.figure.surface.VerticalScale;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.paint.PaintModel;
import io.github.thalweg.window.scenario.LandscapeShown;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Switch between map, surface, data and studies, with the controls that the surface alone has.
public final class LandscapeSwitch extends HBox {
    private final SurfaceModel surface;
    private final ToggleGroup group = new ToggleGroup();

    /// @param paintable the formula may be changed
    /// @param minima that are marked
    /// @param curve  the landscape is one: then there is no surface
    public LandscapeSwitch(
            SurfaceModel surface,
            PaintModel paint,
            ObservableValue<Boolean> paintable,
            ObservableValue<Minima> minima,
            ObservableValue<Boolean> projector,
            ObservableValue<Boolean> curve) {
        this.surface = surface;
        getStyleClass().add("landscape-switch");
        var map = choice("Map", "map", LandscapeShown.MAP);
        curve.subscribe(one -> map.setText(one ? "Curve" : "Map"));
        var choices = new HBox(
                map,
                ofPlane(choice("Surface", "surface", LandscapeShown.SURFACE), curve),
                ofPlane(choice("Both", "both", LandscapeShown.BOTH), curve),
                ofData(choice("Data", "data", LandscapeShown.DATA)),
                ofData(choice(Messages.MAP_AND_DATA, "map-and-data", LandscapeShown.MAP_AND_DATA)),
                choice("Studies", "studies", LandscapeShown.STUDIES));
        choices.getStyleClass().add("shown-choices");
        choices.setMaxHeight(USE_PREF_SIZE);
        choices.setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(vertical(), turntable(), reset());
        tools.getStyleClass().add("surface-tools");
        surface.shownProperty().subscribe(shown -> show(tools, shown.hasSurface()));
        projector.subscribe(on -> {
            setVisible(!on);
            setManaged(!on);
        });
        getChildren().addAll(choices, remark(minima), gap, tools, paint(paint, paintable));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// A choice that there is only where there is a picture of the data.
    private ToggleButton ofData(ToggleButton choice) {
        surface.picturedProperty().subscribe(on -> show(choice, on));
        return choice;
    }

    /// Word of it where not all minima in view are marked.
    private static Label remark(ObservableValue<Minima> minima) {
        var label = new Label(Messages.NOT_ALL_MINIMA);
        label.setId("minima-remark");
        label.getStyleClass().add("caption");
        Hint.on(label);
        minima.subscribe(known -> {
            String remark = known == null ? "" : MinimaText.of(known).orElse("");
            label.setAccessibleHelp(remark);
            label.setAccessibleText(remark);
            label.setVisible(!remark.isEmpty());
            label.setManaged(!remark.isEmpty());
        });
        return label;
    }

    /// A choice that a curve does not have. What says so is around the button: one that is disabled has no tip.
    private static HBox ofPlane(ToggleButton choice, ObservableValue<Boolean> curve) {
        var around = new HBox(choice);
        var tip = new Tooltip(SurfaceModel.NO_SURFACE);
        curve.subscribe(one -> {
            choice.setDisable(one);
            choice.setAccessibleHelp(one ? SurfaceModel.NO_SURFACE : null);
            if (one) {
                Tooltip.install(around, tip);
            } else {
                Tooltip.uninstall(around, tip);
            }
        });
        return around;
    }

    private ToggleButton choice(String name, String id, LandscapeShown shown) {
        var button = new ToggleButton(name);
        button.setId("show-" + id);
        button.getStyleClass().add("shown-choice");
        button.setToggleGroup(group);
        button.setOnAction(_ -> surface.shownProperty().set(shown));
        surface.shownProperty().subscribe(now -> {
            if (now == shown) {
                group.selectToggle(button);
            }
        });
        return button;
    }

    private Button vertical() {
        var button = new Button();
        button.setId("vertical-scale");
        button.getStyleClass().add("link");
        Hint.on(button, Messages.HEIGHTS_HELP);
        button.setOnAction(_ -> surface.toggleVertical());
        surface.verticalProperty().subscribe(scale -> {
            String name = scale == VerticalScale.LOG ? "log" : "linear";
            button.setText("heights " + name);
            button.setAccessibleText(Messages.heights(name));
        });
        return button;
    }

    private ToggleButton turntable() {
        var button = new ToggleButton(null, new FontIcon(Feather.ROTATE_CW));
        button.setId("turntable");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.TURN);
        Hint.on(button, Messages.TURN);
        button.selectedProperty().bindBidirectional(surface.turntableProperty());
        return button;
    }

    private ToggleButton paint(PaintModel paint, ObservableValue<Boolean> paintable) {
        var button = new ToggleButton(null, new FontIcon(Feather.EDIT_2));
        button.setId("paint");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.PAINT);
        Hint.on(button, Messages.PAINT_HELP);
        button.selectedProperty().bindBidirectional(paint.activeProperty());
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> paintable.getValue()
                                && surface.shownProperty().get().hasMap(),
                        paintable,
                        surface.shownProperty()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private IconButton reset() {
        var button = new IconButton(Feather.MAXIMIZE, Messages.BEST_SIDE, surface::reset);
        button.setId("reset-surface");
        return button;
    }
}
