package zhibu.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chance that falls the same way every time: SplitMix64, spelled out so that no library release can change the city. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A chance of its own for number {@code index}, which one more draw elsewhere does not disturb. */
    static Chance of(long seed, int index) {
        return new Chance(new Chance(seed ^ index * GOLDEN).next());
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + (int) Math.floorMod(next(), (long) most - least + 1);
    }

    /** Whether something that happens {@code percent} times in a hundred happens now. */
    boolean happens(int percent) {
        return between(0, 99) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    <T> List<T> shuffled(List<T> ordered) {
        List<T> cards = new ArrayList<>(ordered);
        for (int last = cards.size() - 1; last > 0; last--) {
            Collections.swap(cards, last, between(0, last));
        }
        return cards;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
