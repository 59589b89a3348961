package io.github.thalweg.figure.scale;

import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The roundest numbers near given places of a scale, for scales on which round numbers do not lie evenly.
final class RoundNumbers {
    /// So far from its place, in distances of places, a number may be.
    private static final double REACH = 0.25;

    private static final int MIN = 3;

    /// A number with the power of ten, or the multiple of one, that it is a multiple of.
    record Round(double value, double step) {}

    private RoundNumbers() {}

    /// Labels spread over the scale, each of another number.
    ///
    /// @param most how many there is room for
    static List<Tick> along(ValueScale scale, int most) {
        int count = Math.clamp(most, MIN, 6);
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < count; i++) {
            double place = (i + 0.5) / count;
            Round round = between(scale.value(place - REACH / count), scale.value(place + REACH / count));
            if (rounds.isEmpty() || round.value() > rounds.getLast().value()) {
                rounds.add(round);
            }
        }
        boolean plain = rounds.stream().allMatch(round -> Ticks.isPlain(Math.abs(round.value()), round.step()));
        return rounds.stream()
                .map(round ->
                        new Tick(scale.place(round.value()), Numbers.multiple(round.value(), round.step(), plain)))
                .toList();
    }

    /// The roundest number in [low, high].
    static Round between(double low, double high) {
        if (low <= 0 && high >= 0) {
            return new Round(0, 1);
        }
        int exponent = (int) Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
        for (int e = exponent; e > exponent - 17; e--) {
            for (int factor : new int[] {5, 2, 1}) {
                double step = Ticks.decimal(factor, e);
                double nearest = Math.rint((low + high) / 2 / step) * step;
                if (nearest >= low && nearest <= high) {
                    return new Round(nearest, step);
                }
            }
        }
        return new Round(low, Math.ulp(low));
    }
}
