import org.jspecify.annotations.NullMarked;

/// Thalweg, a desktop laboratory for watching optimizers descend.
@NullMarked
module io.github.thalweg {
    requires static org.jspecify;
    // Without it studies take longer; what they find is the same.
    requires static jdk.incubator.vector;
    requires java.desktop;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires exp4j;
    requires org.tomlj;
    requires info.picocli;
    requires commons.math3;
    requires jlatexmath;
    requires java.xml;
    requires org.apache.xmlgraphics.batik.awt.util;
    requires org.apache.xmlgraphics.batik.svggen;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires de.rototor.pdfbox.graphics2d;
    requires com.google.zxing;
    requires jcodec;

    // picocli fills the parameters of the subcommands by reflection.
    opens io.github.thalweg.cli to
            info.picocli;
    opens io.github.thalweg.cli.option to
            info.picocli;

    // JavaFX makes the Application by reflection.
    exports io.github.thalweg.window to
            javafx.graphics;
}
