package io.github.thalweg.window;

import io.github.thalweg.catalog.file.Carrier;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.controls.Stylesheets;
import io.github.thalweg.window.table.ImportCommands;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Questions asked in dialogs over the window.
public final class DialogPrompts implements Prompts {
    private static final List<String> OPENED =
            Stream.concat(Stream.of("thalweg"), Carrier.endings().stream()).toList();

    private final Window owner;
    private final AppearanceModel appearance;
    private final Consumer<String> browse;
    /// The folder of the last file: the next one is likely in it, too.
    private @Nullable File folder;

    /// @param browse opens an address outside of the window
    public DialogPrompts(Window owner, AppearanceModel appearance, Consumer<String> browse) {
        this.owner = owner;
        this.appearance = appearance;
        this.browse = browse;
    }

    @Override
    public Optional<Path> openFile() {
        return chosen(
                chooser(Messages.OPEN_SCENARIO, Messages.SCENARIOS, OPENED).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openTable() {
        return chosen(chooser(Messages.IMPORT_TABLE, Messages.TABLES, ImportCommands.ENDINGS)
                .showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveFile(String name, String kind, List<String> endings) {
        FileChooser chooser = chooser(Messages.SAVE_AS, kind, endings);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public void showFolder(Path shown) {
        browse.accept(shown.toUri().toString());
    }

    @Override
    public Unsaved unsaved(String scenario) {
        var save = new ButtonType("Save", ButtonData.YES);
        var discard = new ButtonType(Messages.DISCARD, ButtonData.NO);
        ButtonType answer = ask(Messages.saveChanges(scenario), save, discard, ButtonType.CANCEL);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean confirm(String question, String action) {
        var go = new ButtonType(action, ButtonData.OK_DONE);
        return ask(question, go, ButtonType.CANCEL) == go;
    }

    private ButtonType ask(String question, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.NONE, question, answers);
        alert.initOwner(owner);
        alert.setTitle("Thalweg");
        alert.getDialogPane().getStylesheets().setAll(Stylesheets.of(appearance));
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    private FileChooser chooser(String title, String kind, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                kind,
                                endings.stream().map(ending -> "*." + ending).toList()),
                        new FileChooser.ExtensionFilter(Messages.ALL_FILES, "*"));
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
