package zhibu.assessment;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How long something took, and how much of it all threads of the program were computing. */
record Stopwatch(Duration wall, Duration computing) {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The middle one of several rounds. */
    static Stopwatch median(int rounds, Runnable work) {
        List<Stopwatch> times = IntStream.range(0, rounds).mapToObj(round -> once(work)).sorted(Comparator.comparing(Stopwatch::wall)).toList();
        return times.get(rounds / 2);
    }

    static Stopwatch once(Runnable work) {
        long computing = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Stopwatch(Duration.ofNanos(System.nanoTime() - start), Duration.ofNanos(SYSTEM.getProcessCpuTime() - computing));
    }

    /** Waits a moment, as a page does that looks again, for something another thread does. */
    static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void print(String what) {
        print(what, this);
    }

    void print(String what, Stopwatch floor) {
        System.out.printf("bench | %-60s | %s%n", what, String.format(Locale.ROOT,
                "%,9.1f ms  %6.2f × floor  (%,.0f ms of processor in the program), load %.1f", wall.toNanos() / 1e6,
                (double) wall.toNanos() / floor.wall.toNanos(), computing.toNanos() / 1e6, SYSTEM.getSystemLoadAverage()));
    }
}
