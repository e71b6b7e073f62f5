package zhibu.assessment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Takes many branches batch by batch, two at a time: while one batch is judged the database reads another. */
final class Batches {

    /** So few that who waits for a batch waits no second, so many that its statements hardly count. */
    static final int SIZE = 250;

    private static final int AT_ONCE = 2;

    private Batches() {
    }

    /**
     * Does some work for all; what fits into one batch is done by the caller's own thread.
     *
     * @throws IllegalStateException if a batch failed, once all others are done; or if it was interrupted
     */
    static <T> void each(List<T> all, Consumer<List<T>> work) {
        if (all.size() <= SIZE) {
            work.accept(all);
        } else {
            beside(IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                    .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())))
                    .map(batch -> Executors.callable(() -> work.accept(batch))).toList());
        }
    }

    private static void beside(List<Callable<Object>> batches) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "judging"));
        try {
            for (Future<?> batch : workers.invokeAll(batches)) {
                batch.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            workers.shutdownNow();
        }
    }
}
