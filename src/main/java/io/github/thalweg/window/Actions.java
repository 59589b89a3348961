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
                Shortcut.of(Messages.IMPORT_TABLE_ACTION, surroundings::importTable, "Shortcut+I"),
                Shortcut.of("Save", commands::save, "Shortcut+S"),
                Shortcut.of(Messages.SAVE_AS_ACTION, commands::saveAs, "Shortcut+Shift+S"),
                Shortcut.of("Export…", export, "Shortcut+E"),
                Shortcut.of(Messages.COPY_CODE, codes::copy, "Shortcut+Shift+C"),
                Shortcut.of(Messages.SHOW_CODE, window.code()::show, "Shortcut+Shift+Q"),
                Shortcut.of(Messages.PASTE, surroundings::paste, "Shortcut+V"),
                Shortcut.of(
                        Messages.NEW_LESSON_ACTION,
                        parts.unlessHidden("lessons", surroundings::newLesson),
                        "Shortcut+Shift+N"),
                Shortcut.of(Messages.SHOW_RULES, surroundings::showFolder, "Shortcut+Shift+O"),
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
                    Messages.countHand(answer + 1),
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
                Shortcut.of(Messages.PLAY, playback::toggle, "Space"),
                Shortcut.of(Messages.BACK, playback::stepBack, "Left"),
                Shortcut.of(Messages.FORWARD, playback::stepForward, "Right"),
                Shortcut.of(Messages.TO_START, playback::toStart, "Home"),
                Shortcut.of(Messages.TO_END, playback::toEnd, "End"),
                Shortcut.of(
                        "Loop",
                        () -> playback.loopProperty()
                                .set(!playback.loopProperty().get()),
                        "Shift+L"));
    }

    private static List<Shortcut> withinTheStep(SubStepModel subSteps, InspectorModel inspector) {
        return List.of(
                Shortcut.of(Messages.PLAY_STEP, subSteps::toggle, "P"),
                Shortcut.of(Messages.LINE_BACK, subSteps::back, "Comma"),
                Shortcut.of(Messages.LINE_FORWARD, subSteps::forward, "Period"),
                Shortcut.of(Messages.ANATOMY_ON_MAP, inspector::toggleAnatomy, "S"));
    }

    private static void mark(WindowModel window) {
        window.runs().toggleMark(window.playback().step()).ifPresent(window.status()::fail);
    }

    private static List<Shortcut> editing(SessionModel session, PartsModel parts, Surroundings surroundings) {
        return List.of(
                Shortcut.of("Undo", session::undo, "Shortcut+Z"),
                Shortcut.of("Redo", session::redo, "Shortcut+Shift+Z", "Shortcut+Y"),
                Shortcut.of(Messages.ADD_A_RUN, parts.unlessHidden("add-run", surroundings::addRun), "A"),
                Shortcut.of(Messages.CHOOSE_LANDSCAPE, parts.unlessHidden("landscape", surroundings::gallery), "G"),
                Shortcut.of(Messages.TYPE_FORMULA, parts.unlessHidden("formula", surroundings::formula), "Shortcut+L"));
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
                Shortcut.of(Messages.EDIT_RULE, window.editor()::editSelected, "E"),
                Shortcut.of(Messages.FIT, surroundings::fit, "F"),
                Shortcut.of(Messages.NEXT_VIEW, parts.unlessHidden("surface", () -> showNext(window)), "M"),
                Shortcut.of(Messages.STUDIES, parts.unlessHidden("studies", surface::toggleStudies), "B"),
                Shortcut.of(Messages.TURN, surface::toggleTurntable, "R"),
                Shortcut.of(Messages.FIND_RATE, window.rangeTest()::openSelected, "Shortcut+R"),
                Shortcut.of(Messages.TUNE_ALIKE, window.search()::openForAll, "U"),
                Shortcut.of(Messages.MARK, () -> mark(window), "Shift+M"),
                Shortcut.of(Messages.PAINT, parts.unlessHidden("formula", () -> paint(window)), "Shift+P"),
                Shortcut.of(
                        Messages.TUNE_AND_RACE,
                        parts.unlessHidden("more", () -> StudyLayer.tuneAll(window)),
                        "Shift+U"),
                Shortcut.of(Messages.FIELD, () -> window.appearance().toggle(Overlay.FIELD), "V"),
                Shortcut.of("Curvature", () -> window.appearance().toggle(Overlay.CURVATURE), "C"),
                Shortcut.of(Messages.ROWS, () -> window.appearance().toggle(Overlay.ROWS), "D"),
                Shortcut.of(Messages.RESULTS, window.table()::toggle, "T"),
                Shortcut.of(Messages.NEXT_THEME, window.appearance()::nextTheme, "Shift+T"),
                Shortcut.of(
                        Messages.LARGER,
                        () -> window.appearance().enlargeText(1),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add"),
                Shortcut.of(
                        Messages.SMALLER,
                        () -> window.appearance().enlargeText(-1),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Shortcut.of(
                        Messages.USUAL,
                        () -> window.appearance().textSizeProperty().set(TextSize.USUAL),
                        "Shortcut+0"),
                Shortcut.of(Messages.PROJECTOR, surroundings::projector, "F11", "F5"),
                Shortcut.of(Messages.TO_WINDOW, surroundings::escape, "Esc"),
                Shortcut.of(Messages.HELP, surroundings::keys, "F1").orTyped("?"));
    }
}
