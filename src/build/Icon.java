import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws the program's icon: a valley in the map's colours, with a run on its way down.
///
/// `java -cp target/classes src/build/Icon.java` writes it, large and small, where the program and the installer find
/// it.
final class Icon {
    private static final int SIZE = 512;
    private static final int TURNS = 6;
    private static final Color RUN = new Color(0xb00904);
    /// For the window: JavaFX scales the picture at every start, and a large one takes a twentieth of a second.
    private static final int SMALL = 64;

    private static final Path FOLDER = Path.of("src/main/resources/io/github/thalweg/window");

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        BufferedImage picture = picture();
        ImageIO.write(picture, "png", FOLDER.resolve("icon.png").toFile());
        ImageIO.write(scaled(picture), "png", FOLDER.resolve("icon-64.png").toFile());
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var small = new BufferedImage(SMALL, SMALL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(picture.getScaledInstance(SMALL, SMALL, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return small;
    }

    private static BufferedImage picture() {
        var ground = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        int[] ramp = Palette.TERRAIN.ramp(Theme.LIGHT);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                double x = (column + 0.5) / SIZE;
                double y = 1 - (row + 0.5) / SIZE;
                double across = (y - valley(x)) / Math.hypot(1, slope(x));
                double height = Math.log1p(160 * across * across) / Math.log1p(160 * 0.45) + 0.25 * Math.abs(x - 0.6);
                ground.setRGB(column, row, ramp[(int) (Math.clamp(height, 0.0, 1.0) * (ramp.length - 1))]);
            }
        }
        var icon = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = icon.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new java.awt.TexturePaint(ground, new java.awt.Rectangle(SIZE, SIZE)));
        g.fill(new RoundRectangle2D.Double(16, 16, SIZE - 32, SIZE - 32, 112, 112));
        var run = new Path2D.Double();
        // Along the valley, across it ever less.
        double[] head = new double[2];
        for (int i = 0; i <= TURNS; i++) {
            double x = 0.13 + 0.44 * i / TURNS;
            double across = (i % 2 == 0 ? 0.15 : -0.15) * (TURNS - i) / TURNS;
            double bend = Math.hypot(1, slope(x));
            head = new double[] {x - across * slope(x) / bend, valley(x) + across / bend};
            if (i == 0) {
                run.moveTo(head[0] * SIZE, (1 - head[1]) * SIZE);
            } else {
                run.lineTo(head[0] * SIZE, (1 - head[1]) * SIZE);
            }
        }
        line(g, run, Color.WHITE, 36);
        line(g, run, RUN, 18);
        disc(g, head, Color.WHITE, 46);
        disc(g, head, RUN, 34);
        g.dispose();
        return icon;
    }

    private static double valley(double x) {
        return 0.28 + 1.9 * (x - 0.55) * (x - 0.55);
    }

    private static double slope(double x) {
        return 3.8 * (x - 0.55);
    }

    private static void line(Graphics2D g, Path2D path, Color color, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private static void disc(Graphics2D g, double[] place, Color color, double radius) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(place[0] * SIZE - radius, (1 - place[1]) * SIZE - radius, 2 * radius, 2 * radius));
    }
}
