package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.controls.SearchText;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The landscapes there are, grouped by what they teach.
public final class GalleryModel {
    /// Landscapes with the same first tag.
    public record Group(String tag, List<Landscape> landscapes) {}

    private static final List<String> ORDER = List.of(
            "ravine",
            "plateau",
            "sharp basin",
            "saddle",
            "bumpy valley",
            "many minima",
            "bowl",
            "kink",
            "machine learning",
            "one variable");

    private final SessionModel session;
    private final ObservableValue<List<Landscape>> landscapes;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectBinding<List<Group>> groups;

    public GalleryModel(SessionModel session, ObservableValue<List<Landscape>> landscapes) {
        this.session = session;
        this.landscapes = landscapes;
        groups = Bindings.createObjectBinding(() -> grouped(landscapes.getValue(), search.get()), search, landscapes);
    }

    // Properties

    /// The text that is searched in names, tags, summaries and formulas; blank shows all.
    public StringProperty searchProperty() {
        return search;
    }

    public ObjectBinding<List<Group>> groupsProperty() {
        return groups;
    }

    /// The landscape that fits what is searched best; none while nothing is.
    public Optional<Landscape> best() {
        return search.get().isBlank()
                ? Optional.empty()
                : SearchText.matches(landscapes.getValue(), search.get(), GalleryModel::text).stream()
                        .findFirst();
    }

    // Commands

    /// Races on another landscape: from its own start, in its own view, for as many updates as it needs.
    public void pick(Landscape landscape) {
        session.edit(
                "pick " + landscape.name(),
                s -> s.withLandscape(new LandscapeUse(landscape, Map.of()))
                        .withStart(landscape.starts().getFirst())
                        .withView(landscape.view())
                        .withSteps(landscape.steps()));
    }

    private static List<Group> grouped(List<Landscape> landscapes, String search) {
        var groups = new LinkedHashMap<String, List<Landscape>>();
        ORDER.forEach(tag -> groups.put(tag, new ArrayList<>()));
        SearchText.matches(landscapes, search, GalleryModel::text)
                .forEach(l ->
                        groups.computeIfAbsent(tag(l), _ -> new ArrayList<>()).add(l));
        return groups.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String tag(Landscape landscape) {
        return landscape.tags().isEmpty() ? "other" : landscape.tags().getFirst();
    }

    private static SearchText text(Landscape landscape) {
        return new SearchText(
                landscape.name(),
                landscape.id(),
                landscape.tags(),
                String.join(" ", landscape.summary(), landscape.formula()));
    }
}
