package zhibu.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.evidence.HostileFile;
import zhibu.evidence.HostileFiles;
import zhibu.evidence.Samples;
import zhibu.fixtures.ApplicationProcess;
import zhibu.fixtures.PlainVisitor;

/**
 * The packaged application in half a gigabyte of heap, while one secretary sends twenty-megabyte files and every bomb there is, eight at
 * a time: it lives, keeps what is good, refuses what is not, and another person's pages go on answering.
 */
class UploadsIT {

    private static final int HANDS = 8;
    private static final int LARGE_FILES = 12;
    private static final String HEAP = "JDK_JAVA_OPTIONS=-Xmx512m -XX:+ExitOnOutOfMemoryError -Xlog:gc:file=gc.log";
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

    @TempDir
    Path home;

    @Test
    void bombsAndLargeFilesInParallelHarmNobody() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.in(home, Path.of(System.getProperty("zhibu.jar")), "env", HEAP).awaitHealthy()) {
            PlainVisitor secretary = PlainVisitor.signedIn(application, "zhoumingyuan", DemoAccounts.PASSWORD);
            PlainVisitor other = PlainVisitor.signedIn(application, "gongwei", DemoAccounts.PASSWORD);
            String record = record(application);
            String attachments = record.replace("gatherings", "records") + "/attachments";
            String token = secretary.form(record).get("_csrf");

            ExecutorService hands = Executors.newFixedThreadPool(HANDS);
            List<Future<Integer>> answers = uploads(secretary, attachments, token).map(hands::submit).toList();
            hands.shutdown();
            List<Duration> waits = read(other, hands);

            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(302, 422);
            }
            assertThat(application.isHealthy()).isTrue();
            assertThat(application.output()).doesNotContain("java.lang.OutOfMemoryError", "\tat ");
            assertThat(waits).isNotEmpty();
            assertThat(heapAfterCollections()).isLessThan(512);
            say(application, waits);
        }
    }

    private static String record(ApplicationProcess application) throws IOException {
        return application.database().sql("""
                select '/branches/' || branch_id || '/gatherings/' || max(id) from ledger_record
                where book = 'gatherings' and branch_id = (select id from branch where name = ?) and void_reason is null group by branch_id""")
                .param(Cast.QINGSHAN).query(String.class).single();
    }

    private static Stream<Callable<Integer>> uploads(PlainVisitor secretary, String attachments, String token) {
        Stream<HostileFile> bombs = HostileFiles.all().stream().filter(file -> file.what().contains("bomb"));
        return Stream.concat(
                IntStream.range(0, LARGE_FILES).mapToObj(i -> () -> kept(upload(secretary, attachments, token, "大文件.pdf", Samples.pdf((20 << 20) - 10_000 * i)))),
                bombs.flatMap(bomb -> Stream.of(bomb, bomb, bomb))
                        .map(bomb -> () -> refused(upload(secretary, attachments, token, bomb.name(), bomb.content().get()))));
    }

    private static HttpResponse<String> upload(PlainVisitor secretary, String attachments, String token, String name, byte[] content)
            throws IOException, InterruptedException {
        FilesOnTheWire files = new FilesOnTheWire().field("_csrf", token).file(name, content);
        return secretary.send(attachments, files.type(), files.bytes());
    }

    /** Kept, or told to come again in a minute. */
    private static int kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode() == 302 || answer.body().contains("上传的人较多")).as(answer.body()).isTrue();
        return answer.statusCode();
    }

    private static int refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.statusCode();
    }

    /** Opens pages one after the other until all files are through; every one must answer. */
    private static List<Duration> read(PlainVisitor other, ExecutorService hands) throws IOException, InterruptedException {
        List<Duration> waits = new ArrayList<>();
        while (!hands.isTerminated()) {
            long before = System.nanoTime();
            other.open("/branches");
            waits.add(Duration.ofNanos(System.nanoTime() - before));
        }
        return waits;
    }

    /** The most that was left in use after a collection, in megabytes. */
    private int heapAfterCollections() throws IOException {
        return COLLECTION.matcher(Files.readString(home.resolve("gc.log"))).results().mapToInt(found -> Integer.parseInt(found.group(1))).max().orElseThrow();
    }

    private void say(ApplicationProcess application, List<Duration> waits) throws IOException {
        List<Duration> sorted = waits.stream().sorted().toList();
        System.out.printf("%d files kept; another's page answered %d times, half of them within %d ms, the slowest in %d ms; at most %d MB in use%n",
                application.database().sql("select count(*) from attachment").query(Long.class).single(), sorted.size(),
                sorted.get(sorted.size() / 2).toMillis(), sorted.get(sorted.size() - 1).toMillis(), heapAfterCollections());
    }
}
