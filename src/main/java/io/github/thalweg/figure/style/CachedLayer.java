package io.github.thalweg.figure.style;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A transparent picture that is drawn again only when what it was drawn from has changed.
public final class CachedLayer<K> {
    private @Nullable K key;
    private @Nullable BufferedImage picture;

    /// @param like  has the wanted size
    /// @param paint draws on a clear picture, in pixels before scaling
    public BufferedImage picture(K wanted, BufferedImage like, double scale, Consumer<Graphics2D> paint) {
        BufferedImage known = picture;
        if (known != null && wanted.equals(key)) {
            return known;
        }
        BufferedImage cleared = cleared(known, like);
        // A drawing that is cancelled leaves a part of it.
        key = null;
        Graphics2D g = cleared.createGraphics();
        g.scale(scale, scale);
        paint.accept(g);
        g.dispose();
        key = wanted;
        picture = cleared;
        return cleared;
    }

    /// The key that the picture was drawn from; null while there is none.
    public @Nullable K key() {
        return key;
    }

    /// Draws more on the picture that is kept.
    public void extend(K longer, double scale, Consumer<Graphics2D> paint) {
        if (picture != null) {
            Graphics2D g = picture.createGraphics();
            g.scale(scale, scale);
            key = null;
            paint.accept(g);
            g.dispose();
            key = longer;
        }
    }

    private static BufferedImage cleared(@Nullable BufferedImage known, BufferedImage like) {
        if (known == null || known.getWidth() != like.getWidth() || known.getHeight() != like.getHeight()) {
            return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        }
        Graphics2D g = known.createGraphics();
        g.setComposite(java.awt.AlphaComposite.Clear);
        g.fillRect(0, 0, like.getWidth(), like.getHeight());
        g.dispose();
        return known;
    }
}
