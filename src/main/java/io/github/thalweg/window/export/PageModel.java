package io.github.thalweg.window.export;

import io.github.thalweg.export.picture.Page;
import io.github.thalweg.export.picture.Preset;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Size of an exported figure: one of the presets, or a size of the user's own.
public final class PageModel {
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Preset.SLIDE.page());
    private final ReadOnlyObjectWrapper<@Nullable Preset> preset = new ReadOnlyObjectWrapper<>(Preset.SLIDE);

    // Properties

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Null for a size of the user's own.
    public ReadOnlyObjectProperty<@Nullable Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    public Page page() {
        return page.get();
    }

    /// The reason why no picture can be made of this size; empty when one can.
    public String problem() {
        return page().fits() ? "" : "Expected " + Page.LIMITS + ", found " + page().text();
    }

    // Commands

    /// Takes a preset's size; null keeps the present one as the user's own.
    public void choose(@Nullable Preset chosen) {
        preset.set(chosen);
        if (chosen != null) {
            page.set(chosen.page());
        }
    }

    public void setWidth(double width) {
        set(new Page(width, page().height(), page().unit(), page().dpi(), page().type()));
    }

    public void setHeight(double height) {
        set(new Page(page().width(), height, page().unit(), page().dpi(), page().type()));
    }

    public void setDpi(double dpi) {
        set(page().withDpi(dpi));
    }

    public void setType(double type) {
        set(page().withType(type));
    }

    /// The same size in another unit, at the present dpi; rounded to what people would type.
    public void setUnit(Page.Unit unit) {
        Page old = page();
        double factor = inches(old.unit(), old.dpi()) / inches(unit, old.dpi());
        double type = old.unit().paper() == unit.paper() ? 1 : inches(old, false) / inches(old, true);
        set(new Page(
                rounded(old.width() * factor, unit),
                rounded(old.height() * factor, unit),
                unit,
                old.dpi(),
                Math.clamp(Math.rint(old.type() * type * 2) / 2, Page.MIN_TYPE, Page.MAX_TYPE)));
    }

    /// The length of one of the unit.
    private static double inches(Page.Unit unit, double dpi) {
        return switch (unit) {
            case PIXELS -> 1 / dpi;
            case CENTIMETRES -> 1 / CENTIMETRES_PER_INCH;
            case MILLIMETRES -> 0.1 / CENTIMETRES_PER_INCH;
        };
    }

    /// The length of one of what type is measured in: pixels, or points.
    private static double inches(Page page, boolean other) {
        return page.unit().paper() == other ? 1 / page.dpi() : 1 / 72.0;
    }

    private static double rounded(double value, Page.Unit unit) {
        return switch (unit) {
            case PIXELS -> Math.rint(value);
            case CENTIMETRES -> Math.rint(value * 100) / 100;
            case MILLIMETRES -> Math.rint(value * 10) / 10;
        };
    }

    private void set(Page changed) {
        if (!changed.equals(page())) {
            preset.set(null);
            page.set(changed);
        }
    }
}
