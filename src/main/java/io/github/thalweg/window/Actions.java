package io.github.thalweg.window;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.window.controls.Shortcut;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.inspector.InspectorModel;
import io.github.thalweg.window.inspector.SubStepModel;
import io.github.thalweg.window.map.SurfaceModel;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.scenario.PartsModel;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.session.CodeCommands;
import io.github.thalweg.window.session.FileCommands;
import java.util.ArrayList;
import java.util.List;

/// Table of what keys do. It binds the shortcuts, and fills the file menu and the sheet of keys.
final class Actions {
    private final List<Shortcut> files;
    private final List<Shortcut> all;
    private final Runnable projector;
    private final Runnable keys;
    private final Runnable export;
    private final Runnable lessons;
    /// Answers of a lesson's question that a key counts hands for.
    private static final int HANDS = 4;

    /// @param surroundings what only the window's nodes can do
    Actions(WindowModel window, FileCommands commands, CodeCommands codes, Surroundings surroundings) {
        projector = surroundings::projector;
        keys = surroundings::keys;
        PartsModel parts = window.parts();
        export = parts.unlessHidden("export", surroundings::export);
        files = List.of(
                Shortcut.of("New", commands::startNew, "Shortcut+N"),
                Shortcut.of("Open…", commands::open, "Shortcut+O"),
                Shortcut.of("Import a table…", surroundings::importTable, "Shortcut+I"),
                Shortcut.of("Save", commands::save, "Shortcut+S"),
                Shortcut.of("Save as…", commands::saveAs, "Shortcut+Shift+S"),
                Shortcut.of("Export…", export, "Shortcut+E"),
                Shortcut.of("Copy as a code", codes::copy, "Shortcut+Shift+C"),
                Shortcut.of("Show a QR picture of the race", window.code()::show, "Shortcut+Shift+Q"),
                Shortcut.of("Paste a scenario, its code or a table", surroundings::paste, "Shortcut+V"),
                Shortcut.of(
                        "New lesson from this…",
                        parts.unlessHidden("lessons", surroundings::newLesson),
                        "Shortcut+Shift+N"),
                Shortcut.of("Show your own rules", surroundings::showFolder, "Shortcut+Shift+O"),
                Shortcut.of("Quit", surroundings::quit, "Shortcut+Q"));
        all = new ArrayList<>(playing(window.playback()));
        all.addAll(withinTheStep(window.subSteps(), window.inspector()));
        all.addAll(editing(window.session(), parts, surroundings));
        all.addAll(files);
        all.addAll(looking(window, surroundings));
        lessons = parts.unlessHidden("lessons", surroundings::lessons);
        all.add(Shortcut.of("Lessons", lessons, "L"));
        for (int answer = 0; answer < HANDS; answer++) {
            int number = answer;
            all.add(Shortcut.of(
                    "Count a hand for answer " + (answer + 1),
                    () -> window.lessons().count(number),
                    Integer.toString(answer + 1)));
        }
    }

    /// Operations of the window's nodes that actions need.
    interface Surroundings {
        void projector();

        void keys();

        /// Closes the window as its own button does.
        void quit();

        void export();

        /// Asks for a table to make a landscape of.
        void importTable();

        /// Asks for what makes a lesson of the present scenario.
        void newLesson();

        /// Shows what the clipboard holds, a scenario or a table.
        void paste();

        /// Opens the list of lessons, or closes it.
        void lessons();

        void fit();

        void addRun();

        void gallery();

        void formula();

        void escape();

        /// Shows the user's folder, made where it is not there yet.
        void showFolder();
    }

    List<Shortcut> files() {
        return files;
    }

    List<Shortcut> all() {
        return List.copyOf(all);
    }

    void projector() {
        projector.run();
    }

    void keys() {
        keys.run();
    }

    void export() {
        export.run();
    }

    void lessons() {
        lessons.run();
    }

    private static List<Shortcut> playing(PlaybackModel playback) {
        return List.of(
                Shortcut.of("Play or pause", playback::toggle, "Space"),
                Shortcut.of("One update back", playback::stepBack, "Left"),
                Shortcut.of("One update forward", playback::stepForward, "Right"),
                Shortcut.of("To the start", playback::toStart, "Home"),
                Shortcut.of("To the end", playback::toEnd, "End"),
                Shortcut.of(
                        "Loop",
                        () -> playback.loopProperty()
                                .set(!playback.loopProperty().get()),
                        "Shift+L"));
    }

    private static List<Shortcut> withinTheStep(SubStepModel subSteps, InspectorModel inspector) {
        return List.of(
                Shortcut.of("Play the step, line by line", subSteps::toggle, "P"),
                Shortcut.of("One line of the step back", subSteps::back, "Comma"),
                Shortcut.of("One line of the step forward", subSteps::forward, "Period"),
                Shortcut.of("Anatomy of the step on the map", inspector::toggleAnatomy, "S"));
    }

    private static List<Shortcut> editing(SessionModel session, PartsModel parts, Surroundings surroundings) {
        return List.of(
                Shortcut.of("Undo", session::undo, "Shortcut+Z"),
                Shortcut.of("Redo", session::redo, "Shortcut+Shift+Z", "Shortcut+Y"),
                Shortcut.of("Add a run", parts.unlessHidden("add-run", surroundings::addRun), "A"),
                Shortcut.of("Choose a landscape", parts.unlessHidden("landscape", surroundings::gallery), "G"),
                Shortcut.of("Type a formula", parts.unlessHidden("formula", surroundings::formula), "Shortcut+L"));
    }

    private static void showNext(WindowModel window) {
        if (window.surface().curveProperty().get()) {
            window.status().say(SurfaceModel.NO_SURFACE);
        } else {
            window.surface().showNext();
        }
    }

    /// Painting is seen on a map: it is shown where it is not.
    private static void paint(WindowModel window) {
        if (window.lessons().openProperty().get() != null) {
            return;
        }
        if (!window.surface().shownProperty().get().hasMap()) {
            window.surface().shownProperty().set(LandscapeShown.MAP);
        }
        window.paint().toggle();
    }

    private static List<Shortcut> looking(WindowModel window, Surroundings surroundings) {
        PartsModel parts = window.parts();
        SurfaceModel surface = window.surface();
        return List.of(
                Shortcut.of("Edit the selected run's rule", window.editor()::editSelected, "E"),
                Shortcut.of("Fit the map, reset the surface", surroundings::fit, "F"),
                Shortcut.of("Map, surface or both", parts.unlessHidden("surface", () -> showNext(window)), "M"),
                Shortcut.of(
                        "Studies: basins, sweeps, ensembles",
                        parts.unlessHidden("studies", surface::toggleStudies),
                        "B"),
                Shortcut.of("Turn the surface slowly", surface::toggleTurntable, "R"),
                Shortcut.of("Find the selected run's learning rate", window.rangeTest()::openSelected, "Shortcut+R"),
                Shortcut.of("Tune every run alike", window.search()::openForAll, "U"),
                Shortcut.of("Paint on the map", parts.unlessHidden("formula", () -> paint(window)), "Shift+P"),
                Shortcut.of(
                        "Tune all rates, then race",
                        parts.unlessHidden("more", () -> StudyLayer.tuneAll(window)),
                        "Shift+U"),
                Shortcut.of("Gradient field", () -> window.appearance().toggle(Overlay.FIELD), "V"),
                Shortcut.of("Curvature", () -> window.appearance().toggle(Overlay.CURVATURE), "C"),
                Shortcut.of("Gradients of rows", () -> window.appearance().toggle(Overlay.ROWS), "D"),
                Shortcut.of("Table of results", window.table()::toggle, "T"),
                Shortcut.of("Next theme", window.appearance()::nextTheme, "Shift+T"),
                Shortcut.of(
                        "Larger text",
                        () -> window.appearance().enlargeText(1),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add"),
                Shortcut.of(
                        "Smaller text",
                        () -> window.appearance().enlargeText(-1),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Shortcut.of(
                        "Text of the usual size",
                        () -> window.appearance().textSizeProperty().set(TextSize.USUAL),
                        "Shortcut+0"),
                Shortcut.of("Projector mode", surroundings::projector, "F11", "F5"),
                Shortcut.of("Back to the window", surroundings::escape, "Esc"),
                Shortcut.of("What you see, and keys", surroundings::keys, "F1").orTyped("?"));
    }
}
