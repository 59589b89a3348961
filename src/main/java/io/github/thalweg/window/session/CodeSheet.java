package io.github.thalweg.window.session;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.picture.QrCode;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.controls.SystemClipboard;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What leads others to the scenario, over the whole window: a QR picture for phones in the room, of the address of a
/// live page where there is one, else of the scenario's code; and the word itself.
public final class CodeSheet extends StackPane {
    /// The picture's share of the window's smaller side: it is read from the last row of a room.
    private static final double SHARE = 0.62;

    /// The size of each square, before the picture is fitted into the window.
    private static final int PIXELS = 8;

    private static final int ROWS = 6;

    private static final int TEXT_WIDTH = 300;

    private final CodeModel code;
    private final ImageView picture = new ImageView();
    private final Label complaint = new Label();
    private final TextArea word = new TextArea();
    private final TextField page = new TextField();
    private final Label how = new Label();
    private final Button copy = new Button("Copy");

    /// @param copying puts the code on the clipboard
    public CodeSheet(CodeModel code, Runnable copying) {
        this.code = code;
        getStyleClass().add("sheet-shade");
        setId("scenario-code");
        word.setId("code-word");
        word.setEditable(false);
        word.setWrapText(true);
        word.setPrefRowCount(ROWS);
        word.setAccessibleText(Messages.CODE);
        page.setId("page-address");
        page.setPromptText("https://…/race.html");
        page.setAccessibleText(Messages.PAGE);
        Hint.on(page, Messages.PAGE_HELP);
        page.textProperty().bindBidirectional(code.pageProperty());
        // A click in here is not beside the sheet.
        page.setOnMouseClicked(MouseEvent::consume);
        complaint.setId("code-complaint");
        complaint.setWrapText(true);
        copy.setId("copy-code");
        copy.setOnAction(_ -> copying.run());
        getChildren().add(sheet());
        setOnMouseClicked(_ -> code.hide());
        code.shownProperty().subscribe(this::show);
    }

    private HBox sheet() {
        how.setWrapText(true);
        var close = new Button("Close");
        close.setOnAction(_ -> code.hide());
        var caption = new Label(Messages.PAGE_CAPTION);
        caption.setLabelFor(page);
        var text = new VBox(
                12,
                new SectionTitle(Messages.HAND_ON),
                word,
                how,
                complaint,
                new VBox(4, caption, page),
                new HBox(8, copy, close));
        text.setPrefWidth(TEXT_WIDTH);
        text.setAlignment(Pos.CENTER_LEFT);
        picture.setSmooth(false);
        picture.fitWidthProperty().bind(widthProperty().map(_ -> side()));
        picture.fitHeightProperty().bind(heightProperty().map(_ -> side()));
        var sheet = new HBox(24, picture, text);
        sheet.getStyleClass().add("sheet");
        sheet.setAlignment(Pos.CENTER);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    private double side() {
        return SHARE * Math.min(getWidth(), getHeight());
    }

    private void show(@Nullable String shown) {
        boolean opens = shown != null && !isVisible();
        setVisible(shown != null);
        if (shown != null) {
            word.setText(shown);
            how.setText(code.isPage() ? Messages.OF_PAGE : Messages.OF_CODE);
            draw(shown);
        }
        if (opens) {
            copy.requestFocus();
        }
    }

    private void draw(String shown) {
        boolean fits = true;
        try {
            picture.setImage(SystemClipboard.image(QrCode.of(shown).image(PIXELS)));
        } catch (InputException tooLong) {
            fits = false;
            complaint.setText(Messages.tooLong(tooLong.getMessage()));
        }
        picture.setVisible(fits);
        picture.setManaged(fits);
        complaint.setVisible(!fits);
        complaint.setManaged(!fits);
    }
}
