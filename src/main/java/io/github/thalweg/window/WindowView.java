package io.github.thalweg.window;

import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.window.authoring.AuthorPane;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.controls.Stylesheets;
import io.github.thalweg.window.controls.SystemClipboard;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.export.ExportCommands;
import io.github.thalweg.window.export.ExportWindow;
import io.github.thalweg.window.landscape.FormulaMessage;
import io.github.thalweg.window.landscape.StepsField;
import io.github.thalweg.window.lesson.LessonList;
import io.github.thalweg.window.lesson.LessonOffer;
import io.github.thalweg.window.playback.TimelineBar;
import io.github.thalweg.window.runs.ResultsCommands;
import io.github.thalweg.window.runs.ResultsPane;
import io.github.thalweg.window.runs.RunsColumn;
import io.github.thalweg.window.session.CodeCommands;
import io.github.thalweg.window.session.CodeSheet;
import io.github.thalweg.window.session.FileCommands;
import io.github.thalweg.window.table.ImportCommands;
import io.github.thalweg.window.table.ImportPane;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyProperty;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The window's contents: the bar at the top, runs, map and plots, the timeline, and what lies over them.
public final class WindowView extends StackPane {
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private final WindowModel window;
    private final Prompts prompts;
    private final TopBar top;
    private final RunsColumn runs;
    private final SideColumn side;
    private final RacePane race;
    private final ProjectorFoot projected;
    private final KeySheet sheet;
    private final FormulaMessage message;
    private final FileCommands files;
    private final CodeCommands codes;
    private final ImportCommands tables;
    private final ExportWindow export;
    private final Actions actions;
    private final LessonList lessons;
    private final Runnable newLesson;

    public WindowView(WindowModel window, Prompts prompts) {
        this(window, prompts, new SystemClipboard());
    }

    public WindowView(WindowModel window, Prompts prompts, Clipboards clipboard) {
        this.window = window;
        getStyleClass().add("window");
        this.prompts = prompts;
        files = new FileCommands(window.file(), window.recent(), window.autosave(), window.session(), prompts);
        codes = new CodeCommands(window.code(), window.status(), clipboard);
        tables = new ImportCommands(window.imports(), prompts, clipboard, files::open, files::mayLeave);
        Supplier<Window> owner = () -> getScene().getWindow();
        new DialogWindow(
                window.appearance(),
                owner,
                Messages.IMPORT_TABLE,
                () -> new ImportPane(window.imports(), this::makeLandscape),
                window.imports().openProperty(),
                window.imports()::close);
        export = new ExportWindow(
                window.exports(),
                new ExportCommands(window.exports(), window.file().nameProperty(), prompts, clipboard),
                window.appearance(),
                window.inspector().anatomyProperty()::get);
        race = new RacePane(window, prompts);
        lessons = new LessonList(
                window.lessons(),
                () -> Lessons.own(window.library().folder(), window.catalog()).lessons());
        var arrangement = new LessonView(window, race, this);
        newLesson = () -> window.author().open(LessonView.present(window));
        new DialogWindow(
                window.appearance(),
                owner,
                Messages.NEW_LESSON,
                () -> new AuthorPane(window.author()),
                window.author().openProperty(),
                window.author()::close);
        actions = new Actions(window, files, codes, new Hands());
        top = new TopBar(window, actions, files);
        runs = new RunCards(window, clipboard).column();
        side = new SideColumn(window, runs, prompts);
        var steps = new StepsField(window.landscape(), window.session(), window.status()::fail);
        var foot = new VBox(
                new TimelineBar(window.playback(), window.session().scenarioProperty(), steps, window.status()::fail),
                new StatusLine(window));
        foot.getStyleClass().add("foot");
        sheet = new KeySheet(actions.all());
        message = new FormulaMessage(window.formula());
        message.setManaged(false);
        window.formula().errorProperty().subscribe(_ -> requestLayout());
        window.formula().readingProperty().subscribe(_ -> requestLayout());
        var shell = new BorderPane(
                new StackPane(
                        race, new StudyLayer(window, prompts), results(clipboard), offer(), new Deferred(lessons)),
                top,
                null,
                foot,
                side);
        projected = new ProjectorFoot(this, shell, foot);
        getChildren().addAll(shell, message, sheet, new Deferred(new CodeSheet(window.code(), codes::copyShown)));
        window.appearance().projectorProperty().subscribe(this::project);
        arrangement.follow();
        new KeptStudyView(window);
        ReadOnlyProperty<TextSize> size = window.appearance().textSizeProperty();
        runs.prefWidthProperty()
                .bind(widthProperty()
                        .flatMap(w -> size.map(text -> text.factor() * Math.clamp(w.doubleValue() * 0.2, 286, 304))));
    }

    private void makeLandscape() {
        if (files.mayLeave()) {
            window.imports().make();
        }
    }

    private LessonOffer offer() {
        var offer = new LessonOffer(window.lessons());
        setAlignment(offer, Pos.BOTTOM_LEFT);
        setMargin(offer, new Insets(0, 0, 16, 64));
        return offer;
    }

    private Deferred results(Clipboards clipboard) {
        var commands = new ResultsCommands(
                prompts,
                clipboard,
                window.status(),
                window.file().nameProperty()::get,
                window.data().commasProperty()::get);
        return new Deferred(
                window.table().openProperty(), () -> new ResultsPane(window.table(), commands, window.status()::fail));
    }

    /// Binds keys and colours to the scene that this is the root of.
    public void attach(Scene scene) {
        Stylesheets.follow(window.appearance(), scene.getStylesheets());
        new KeyBindings(actions.all(), race::focus).bind(scene);
        scene.addEventHandler(DragEvent.DRAG_OVER, WindowView::welcome);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        race.focus();
    }

    /// Whether the window may be closed: nothing is lost, or the user does not mind.
    public boolean mayClose() {
        return files.mayClose();
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void drop(DragEvent event) {
        open(event.getDragboard().getFiles().getFirst().toPath());
        event.setDropCompleted(true);
    }

    /// Opens a file that was dropped on the window, or that the program was started with; of a table it shows what
    /// landscape can be made of it.
    public void open(Path file) {
        tables.open(file);
    }

    private void project(boolean on) {
        pseudoClassStateChanged(PROJECTOR, on);
        for (Region part : new Region[] {top, side}) {
            part.setVisible(!on);
            part.setManaged(!on);
        }
        projected.project(on);
        race.focus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var field = top.formula().localToScene(top.formula().getLayoutBounds());
        if (message.isVisible()) {
            place(field);
        }
    }

    /// Beside the runs, so that it is over the map, and clear of the buttons there.
    private void place(Bounds field) {
        var map = race.localToScene(race.getLayoutBounds());
        double left = Math.max(field.getMinX(), map.getMinX() + 12);
        double width = Math.min(Math.max(320, field.getWidth()), map.getMaxX() - left - 12);
        var wanted = new BoundingBox(left, field.getMaxY() + 4, width, message.prefHeight(width));
        Bounds free = new FreePlace(message).below(this, wanted);
        message.resizeRelocate(free.getMinX(), free.getMinY(), free.getWidth(), free.getHeight());
    }

    /// Operations of this window's nodes.
    private final class Hands implements Actions.Surroundings {
        @Override
        public void projector() {
            window.appearance().toggleProjector();
        }

        @Override
        public void quit() {
            Window shown = getScene().getWindow();
            shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
        }

        @Override
        public void keys() {
            sheet.toggle();
        }

        @Override
        public void export() {
            export.open(getScene().getWindow());
        }

        @Override
        public void importTable() {
            tables.choose();
        }

        @Override
        public void newLesson() {
            newLesson.run();
        }

        @Override
        public void paste() {
            tables.paste(codes::paste);
        }

        @Override
        public void lessons() {
            lessons.toggle();
        }

        @Override
        public void fit() {
            race.fit();
        }

        @Override
        public void addRun() {
            runs.chooseRule();
        }

        @Override
        public void gallery() {
            top.gallery().open();
        }

        @Override
        public void formula() {
            top.formula().field().requestFocus();
        }

        @Override
        public void showFolder() {
            window.library().makeFolder().ifPresentOrElse(window.status()::fail, () -> {
                Path folder = window.library().folder();
                window.status().say(Messages.ownRules(folder));
                prompts.showFolder(folder);
            });
        }

        @Override
        public void escape() {
            sheet.setVisible(false);
            window.code().hide();
            window.editor().close();
            window.rangeTest().close();
            window.search().close();
            window.table().close();
            window.paint().activeProperty().set(false);
            lessons.close();
            window.appearance().projectorProperty().set(false);
        }
    }
}
