package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.util.List;

/// Reader of places: points and views, of a function f(x, y) or of a function f(x). A place of one variable is one
/// number, `2` or `[2]`, and its view `[x_min, x_max]`.
public final class PlaceReader {
    private PlaceReader() {}

    /// Whether this is how a start, or a view, of one variable is written.
    public static boolean isOfOneVariable(Item item) throws InputException {
        return item.key().equals("view") ? item.isList() && item.list().size() == 2 : isOneNumber(item);
    }

    private static boolean isOneNumber(Item item) throws InputException {
        return item.isNumber() || item.isText() || (item.isList() && item.list().size() == 1);
    }

    public static Point point(Item item, boolean oneVariable) throws InputException {
        List<Item> place = coordinates(item, oneVariable);
        return oneVariable
                ? Point.onLine(place.getFirst().number())
                : new Point(place.get(0).number(), place.get(1).number());
    }

    /// The one or two coordinates of a point, as they are written.
    static List<Item> coordinates(Item item, boolean oneVariable) throws InputException {
        if (!oneVariable) {
            return item.list(2, "a point [x, y]");
        }
        if (isOneNumber(item)) {
            return item.isList() ? item.list() : List.of(item);
        }
        throw item.mustBe(Messages.POINT_OF_ONE);
    }

    public static Box view(Item item, boolean oneVariable) throws InputException {
        try {
            return oneVariable ? ofLine(item) : ofPlane(item);
        } catch (IllegalArgumentException e) {
            throw item.error(String.valueOf(e.getMessage()));
        }
    }

    private static Box ofLine(Item item) throws InputException {
        List<Item> bounds = item.list(2, Messages.BOX_OF_ONE);
        return Box.onLine(bounds.get(0).number(), bounds.get(1).number());
    }

    private static Box ofPlane(Item item) throws InputException {
        List<Item> bounds = item.list(4, Messages.BOX);
        return new Box(
                bounds.get(0).number(),
                bounds.get(1).number(),
                bounds.get(2).number(),
                bounds.get(3).number());
    }
}
