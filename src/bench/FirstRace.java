import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Start of the packaged program, in seconds from its launch: the first frame, and the first race drawn. It watches the
/// screen, so that it needs one of 1440x900 (`Xvfb :9 -screen 0 1440x900x24` will do) that shows nothing else, and
/// `target/app`.
///
/// The first frame is there when the list of runs has another colour than the empty screen. The race is drawn when the
/// map and the plot of the loss have colours.
final class FirstRace {
    private static final int STARTS = 9;
    private static final long PATIENCE_MILLIS = 30_000;

    /// Between two looks at the screen, which cannot tell that it has changed: so exact is what is measured. Looking
    /// without a pause would take a core from the program.
    private static final long PAUSE_MILLIS = 10;

    private static final Path APP = Path.of("target", "app", "bin", "thalweg");

    /// Small parts of a window of 1440x900: reading the whole screen would take a core from what is measured.
    private static final Rectangle RUNS = new Rectangle(20, 600, 100, 20);

    private static final Rectangle MAP = new Rectangle(560, 250, 160, 100);
    private static final Rectangle LOSS = new Rectangle(1110, 120, 200, 80);
    /// More colours than the text and the frame of an empty plot have.
    private static final int COLOURS = 40;

    public static void main(String[] arguments) throws AWTException, IOException, InterruptedException {
        var robot = new Robot();
        var frames = new double[STARTS];
        var races = new double[STARTS];
        start(robot);
        for (int i = 0; i < STARTS; i++) {
            double[] seconds = start(robot);
            frames[i] = seconds[0];
            races[i] = seconds[1];
        }
        print("first frame", frames);
        print("first race", races);
    }

    /// A start with an empty home of its own: seconds to the first frame and to the first race.
    private static double[] start(Robot robot) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("thalweg-start");
        var builder = new ProcessBuilder(APP.toString());
        builder.environment().put("THALWEG_HOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        int[] empty = pixels(robot, RUNS);
        long begin = System.nanoTime();
        Process program = builder.start();
        double frame = await(begin, () -> !Arrays.equals(pixels(robot, RUNS), empty));
        double race = await(begin, () -> colours(robot, MAP) > COLOURS && colours(robot, LOSS) > COLOURS);
        program.destroy();
        program.waitFor();
        await(System.nanoTime(), () -> Arrays.equals(pixels(robot, RUNS), empty));
        delete(home);
        return new double[] {frame, race};
    }

    /// NaN where it does not happen.
    private static double await(long begin, BooleanSupplier event) throws InterruptedException {
        while (!event.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE_MILLIS * 1_000_000) {
                return Double.NaN;
            }
            // A screen tells nobody that it has changed.
            Thread.sleep(PAUSE_MILLIS);
        }
        return (System.nanoTime() - begin) * 1e-9;
    }

    private static int[] pixels(Robot robot, Rectangle part) {
        return robot.createScreenCapture(part).getRGB(0, 0, part.width, part.height, null, 0, part.width);
    }

    private static long colours(Robot robot, Rectangle part) {
        return IntStream.of(pixels(robot, part)).distinct().count();
    }

    private static void print(String name, double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-11s median %.2f s, least %.2f, most %.2f (%d starts)%n",
                name,
                sorted[STARTS / 2],
                sorted[0],
                sorted[STARTS - 1],
                STARTS);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
