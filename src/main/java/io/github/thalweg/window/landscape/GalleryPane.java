package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.controls.WhileShown;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Gallery of all landscapes as small pictures, grouped by what they teach, with a field that narrows them down.
final class GalleryPane extends VBox {
    private static final int COLUMNS = 5;

    private final GalleryModel gallery;
    private final Thumbnails thumbnails;
    private final Runnable picked;
    private final VBox groups = new VBox();

    GalleryPane(GalleryModel gallery, Thumbnails thumbnails, Runnable picked) {
        this.gallery = gallery;
        this.thumbnails = thumbnails;
        this.picked = picked;
        getStyleClass().add("editor");
        groups.getStyleClass().add("gallery-groups");
        var search = new TextField();
        search.setPromptText(Messages.SEARCH);
        search.textProperty().bindBidirectional(gallery.searchProperty());
        search.setOnAction(_ -> gallery.best().ifPresent(this::pick));
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setPrefSize(690, 460);
        getChildren().addAll(search, scroll);
        WhileShown.follow(this, () -> {
            // At once: what is typed while the gallery opens is for the field.
            search.requestFocus();
            return gallery.groupsProperty().subscribe(this::show);
        });
    }

    private void show(List<GalleryModel.Group> found) {
        groups.getChildren().setAll(found.stream().map(this::group).toList());
        if (found.isEmpty()) {
            groups.getChildren().setAll(new Label(Messages.NOTHING));
        }
    }

    private Node group(GalleryModel.Group group) {
        var tiles = new TilePane(8, 8);
        tiles.setPrefColumns(COLUMNS);
        tiles.setTileAlignment(Pos.TOP_CENTER);
        group.landscapes().forEach(l -> tiles.getChildren().add(new LandscapeTile(l, thumbnails, () -> pick(l))));
        String tag = group.tag();
        var title = new SectionTitle(tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1));
        return new VBox(8, title, tiles);
    }

    private void pick(Landscape landscape) {
        gallery.pick(landscape);
        picked.run();
        getScene().getWindow().hide();
    }
}
