package io.github.thalweg.catalog;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/// Definitions that are read when they are asked for, in the order of their ids. As a list it is like any other; most
/// work needs one or two of a hundred. Thread-safe.
final class Shelf<T> extends AbstractList<T> implements RandomAccess {
    private final List<String> ids;
    private final Function<String, T> reader;
    private final Map<String, T> read = new HashMap<>();

    /// @param reader reads the definition of an id, the first time that it is asked for
    Shelf(List<String> ids, Function<String, T> reader) {
        this.ids = List.copyOf(ids);
        this.reader = reader;
    }

    /// The ids of a list of definitions, without reading one.
    static <T> List<String> ids(List<T> definitions, Function<T, String> id) {
        return definitions instanceof Shelf<T> shelf
                ? shelf.ids
                : definitions.stream().map(id).toList();
    }

    /// The definition of an id, without reading another one.
    static <T> Optional<T> find(List<T> definitions, Function<T, String> id, String wanted) {
        if (definitions instanceof Shelf<T> shelf) {
            return shelf.ids.contains(wanted) ? Optional.of(shelf.of(wanted)) : Optional.empty();
        }
        return definitions.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }

    /// The definitions of a list, and others after them.
    static <T> List<T> and(List<T> definitions, Map<String, T> others, Function<T, String> id) {
        if (others.isEmpty()) {
            return definitions;
        }
        var ids = new ArrayList<>(ids(definitions, id));
        ids.addAll(others.keySet());
        return new Shelf<>(
                ids,
                wanted -> others.containsKey(wanted)
                        ? others.get(wanted)
                        : find(definitions, id, wanted).orElseThrow());
    }

    /// Definitions, and those of a list behind them whose ids they do not have.
    static <T> List<T> before(List<T> first, List<T> definitions, Function<T, String> id) {
        if (first.isEmpty()) {
            return definitions;
        }
        var ids = new LinkedHashSet<String>();
        first.forEach(one -> ids.add(id.apply(one)));
        ids.addAll(ids(definitions, id));
        return new Shelf<>(
                List.copyOf(ids),
                wanted -> find(first, id, wanted)
                        .or(() -> find(definitions, id, wanted))
                        .orElseThrow());
    }

    /// A list that cannot be changed.
    static <T> List<T> kept(List<T> definitions) {
        return definitions instanceof Shelf<T> ? definitions : List.copyOf(definitions);
    }

    private synchronized T of(String id) {
        T known = read.get(id);
        if (known == null) {
            known = reader.apply(id);
            read.put(id, known);
        }
        return known;
    }

    @Override
    public T get(int index) {
        return of(ids.get(index));
    }

    @Override
    public int size() {
        return ids.size();
    }
}
