package io.github.thalweg.window;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.PaletteName;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.inspector.InspectorModel;
import io.github.thalweg.window.scenario.PartsModel;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Menu of the appearance of map and plots: colours, division into maps, overlays, horizontal axis.
final class ViewMenu extends MenuButton {
    ViewMenu(AppearanceModel appearance, InspectorModel inspector, PartsModel parts) {
        super(null, new FontIcon(Feather.LAYERS));
        setId("view-menu");
        getStyleClass().add("icon-button");
        setAccessibleText(Messages.APPEARANCE);
        Hint.on(this, Messages.APPEARANCE);
        choices(ColorScale.values(), appearance.colorScaleProperty(), ViewMenu::name);
        getItems().add(new SeparatorMenuItem());
        choices(PaletteName.values(), appearance.paletteProperty(), ViewMenu::name);
        getItems().add(new SeparatorMenuItem());
        toggle(Overlay.FIELD.title(), appearance.overlayProperty(Overlay.FIELD));
        toggle(Overlay.CURVATURE.title(), appearance.overlayProperty(Overlay.CURVATURE));
        toggle(Overlay.FOG.title(), appearance.overlayProperty(Overlay.FOG));
        toggle(Messages.ANATOMY, inspector.anatomyProperty());
        toggle(Overlay.ROWS.title(), appearance.overlayProperty(Overlay.ROWS));
        toggle(Messages.residuals(Overlay.RESIDUALS.title()), appearance.overlayProperty(Overlay.RESIDUALS));
        toggle(Messages.EQUAL_UNITS, appearance.equalAspectProperty());
        toggle(Messages.MAP_PER_RUN, appearance.mapPerRunProperty());
        toggle(Messages.EFFECTIVE_RATES, appearance.effectiveProperty());
        getItems().add(new SeparatorMenuItem());
        choices(Across.values(), appearance.acrossProperty(), across -> Messages.plotsOver(across.title()));
        getItems().add(new SeparatorMenuItem());
        choices(TextSize.values(), appearance.textSizeProperty(), TextSize::title);
        getItems().addAll(new SeparatorMenuItem(), everything(parts));
    }

    private void toggle(String name, BooleanProperty property) {
        var item = new CheckMenuItem(name);
        item.selectedProperty().bindBidirectional(property);
        getItems().add(item);
    }

    private static MenuItem everything(PartsModel parts) {
        var item = new MenuItem(Messages.SHOW_EVERYTHING);
        item.setId("show-everything");
        item.disableProperty().bind(parts.restrictedProperty().not());
        item.setOnAction(_ -> parts.showEverything());
        return item;
    }

    private <T> void choices(T[] values, ObjectProperty<T> property, Function<T, String> name) {
        var group = new ToggleGroup();
        for (T value : values) {
            var item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> property.set(value));
            property.subscribe(chosen -> item.setSelected(chosen.equals(value)));
            getItems().add(item);
        }
    }

    private static String name(ColorScale scale) {
        return switch (scale) {
            case LOG -> Messages.LOG_LEVELS;
            case LINEAR -> Messages.LINEAR_LEVELS;
            case QUANTILE -> Messages.EQUAL_LEVELS;
        };
    }

    private static String name(PaletteName palette) {
        return switch (palette) {
            case TERRAIN -> "Terrain";
            case QUIET -> Messages.QUIET;
            case VIRIDIS -> "Viridis";
            case CIVIDIS -> "Cividis";
            case GREY -> "Grey";
        };
    }
}
