package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.LinearScale;
import io.github.thalweg.figure.scale.LogScale;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.QuantileScale;
import io.github.thalweg.figure.scale.ValueScale;

/// Scale of a page from values to colours and contours: the program's own scale and levels, as JSON.
final class PageScale {
    /// The map that the scale is made for, in pixels.
    private static final int SIDE = 600;

    private static final int LABELS = 6;

    /// As many as the map above has by itself.
    private static final int CONTOURS = 16;

    private static final int QUANTILES = 256;

    private PageScale() {}

    static String of(FigureInput input, MapStyle style) {
        var layer = LandscapeLayer.of(input.surface(), input.scenario().view(), SIDE, SIDE, 1, style);
        ValueScale scale = layer.values();
        var json = new JsonObject().text("title", scale.title("f"));
        numbers(json, scale);
        int asked = style.details().levels();
        return json.json("labels", PageData.ticks(scale.labels(LABELS)))
                .number("contours", asked > 0 ? asked : CONTOURS)
                .list(
                        "levels",
                        layer.levels(),
                        level -> "[" + JsonObject.number(level.value()) + "," + level.strong() + "]")
                .toString();
    }

    private static void numbers(JsonObject json, ValueScale scale) {
        switch (scale) {
            case LogScale(double base, double low, double high) ->
                json.text("kind", "log").number("base", base).number("low", low).number("high", high);
            case LinearScale(double low, double high) ->
                json.text("kind", "linear").number("low", low).number("high", high);
            case QuantileScale quantiles ->
                json.text("kind", "quantile")
                        .json(
                                "sample",
                                new Stored(1).column(i -> quantiles.value((double) i / QUANTILES), 0, QUANTILES));
        }
    }
}
