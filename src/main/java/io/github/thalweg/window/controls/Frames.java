package io.github.thalweg.window.controls;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures that painters draw and the window shows without a copy: while one is shown, the next is drawn.
///
/// Three, because the window may still be reading the last one when the next is handed over.
public final class Frames {
    private static final int COUNT = 3;

    /// A picture and the memory that the window shows it from.
    public record Frame(BufferedImage drawn, PixelBuffer<IntBuffer> buffer, Image shown, double scale) {
        static Frame of(int width, int height, double scale) {
            int columns = (int) Math.round(width * scale);
            int rows = (int) Math.round(height * scale);
            var drawn = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB_PRE);
            int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
            var buffer = new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Frame(drawn, buffer, new WritableImage(buffer), scale);
        }

        /// Shows the picture. On the JavaFX thread.
        public void showIn(ImageView view) {
            buffer.updateBuffer(_ -> null);
            view.setFitWidth(drawn.getWidth() / scale);
            view.setFitHeight(drawn.getHeight() / scale);
            view.setImage(shown);
        }

        private boolean fits(int width, int height, double wanted) {
            return drawn.getWidth() == (int) Math.round(width * wanted)
                    && drawn.getHeight() == (int) Math.round(height * wanted)
                    && scale == wanted;
        }
    }

    private final Deque<Frame> frames = new ArrayDeque<>();

    /// A picture to draw on, with any content. For one thread at a time.
    ///
    /// @param width in pixels before scaling, as is the height
    public Frame next(int width, int height, double scale) {
        Frame oldest = frames.size() < COUNT ? null : frames.poll();
        Frame frame = oldest != null && oldest.fits(width, height, scale) ? oldest : Frame.of(width, height, scale);
        frames.add(frame);
        return frame;
    }
}
