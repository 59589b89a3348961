import java.util.List;
import java.util.function.ObjDoubleConsumer;
import javafx.animation.AnimationTimer;

/// Does one thing after the other for four seconds each, and prints the pictures per second of each.
final class Phases extends AnimationTimer {
    static final double SECONDS = 4;

    private final List<String> names;
    private final int[] shown;
    private final ObjDoubleConsumer<String> work;
    private final long begin = System.nanoTime();
    private int phase;
    private int pulses;

    /// @param names of the phases
    /// @param shown counts pictures
    /// @param work  is called at each pulse with the phase's name and the seconds since the beginning
    Phases(List<String> names, int[] shown, ObjDoubleConsumer<String> work) {
        this.names = names;
        this.shown = shown;
        this.work = work;
    }

    @Override
    public void handle(long now) {
        double time = (System.nanoTime() - begin) * 1e-9;
        pulses++;
        if ((int) (time / SECONDS) > phase) {
            System.out.printf(
                    "%-9s %5.1f frames a second (%.1f pulses)%n",
                    names.get(phase), shown[0] / SECONDS, pulses / SECONDS);
            shown[0] = 0;
            pulses = 0;
            phase = (int) (time / SECONDS);
        }
        if (phase >= names.size()) {
            System.exit(0);
        }
        work.accept(names.get(phase), time);
    }
}
