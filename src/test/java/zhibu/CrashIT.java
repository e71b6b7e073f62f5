package zhibu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhibu.advice.SeenAdvice;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.ApplicationProcess;
import zhibu.fixtures.PlainVisitor;

/**
 * What was acknowledged is kept, and nothing is kept twice: the program is killed in the middle of fifty submissions, again and
 * again, now alone, now together with its database.
 */
class CrashIT {

    /** Ten, unless somebody in a hurry asks for fewer. */
    static final int ROUNDS = Integer.getInteger("zhibu.crash.rounds", 10);
    static final int SUBMISSIONS = 50;

    @TempDir
    Path home;

    @Test
    void everyAcknowledgedRecordIsThereAfterEveryKillAndNoneTwice() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.in(home).awaitHealthy()) {
            PlainVisitor secretary = PlainVisitor.signedIn(application, "zhoumingyuan", DemoAccounts.PASSWORD);
            String gatherings = "/branches/" + branchOf("zhoumingyuan", application) + "/gatherings";
            Map<String, String> blank = secretary.form(gatherings + "/new?kind=ASSEMBLY");
            for (int round = 1; round <= ROUNDS; round++) {
                new Round(application, secretary, gatherings, submissions(blank, round)).run(3 + 2 * round, round % 2 == 0);
            }
        }
    }

    private static long branchOf(String username, ApplicationProcess application) throws IOException {
        return application.database()
                .sql("select branch_id from role_grant join account on account.id = account_id where username = :username and role = 'SECRETARY'")
                .param("username", username).query(Long.class).single();
    }

    private static List<Map<String, String>> submissions(Map<String, String> blank, int round) {
        return IntStream.rangeClosed(1, SUBMISSIONS).mapToObj(number -> {
            Map<String, String> form = new LinkedHashMap<>(blank);
            form.put("submission", UUID.randomUUID().toString());
            form.put("advised", SeenAdvice.ALL.toString());
            form.put("agenda[0].title", "第 %d 轮第 %d 份".formatted(round, number));
            return form;
        }).toList();
    }

    /** Fifty submissions at once, a kill among them, and what is left after the restart. */
    private record Round(ApplicationProcess application, PlainVisitor secretary, String gatherings, List<Map<String, String>> submissions,
                         Map<String, String> acknowledged) {

        Round(ApplicationProcess application, PlainVisitor secretary, String gatherings, List<Map<String, String>> submissions) {
            this(application, secretary, gatherings, submissions, new ConcurrentHashMap<>());
        }

        /** @param killAfter how many acknowledgements have come back when the program is killed */
        void run(int killAfter, boolean databaseToo) throws Exception {
            submitAndKill(killAfter, databaseToo);
            application.start();
            application.awaitHealthy();
            assertThat(acknowledged).hasSizeBetween(killAfter, SUBMISSIONS - 1);
            assertAcknowledgedIsKept();
            assertSendingAgainAddsOnlyWhatIsMissing();
        }

        private void submitAndKill(int killAfter, boolean databaseToo) throws Exception {
            CountDownLatch enough = new CountDownLatch(killAfter);
            ExecutorService hands = Executors.newFixedThreadPool(SUBMISSIONS);
            List<Future<?>> answers = submissions.stream()
                    .<Future<?>>map(form -> hands.submit(() -> submit(form, databaseToo, enough))).toList();
            boolean inTheMiddle = enough.await(1, TimeUnit.MINUTES);
            if (databaseToo) {
                application.killDatabase();
            }
            application.kill();
            hands.shutdown();
            for (Future<?> answer : answers) {
                answer.get();
            }
            assertThat(inTheMiddle).as("killed in the middle, after %d of %d", acknowledged.size(), killAfter).isTrue();
        }

        /** While its database dies the program may say that something went wrong; then too nothing is acknowledged. */
        private @Nullable Void submit(Map<String, String> form, boolean databaseToo, CountDownLatch enough) throws InterruptedException {
            try {
                HttpResponse<String> answer = secretary.send(gatherings, form);
                if (!databaseToo || answer.statusCode() != 500) {
                    acknowledged.put(form.get("submission"), recorded(answer));
                    enough.countDown();
                }
            } catch (IOException killed) {
                // Nobody knows whether this one was recorded; sending it again will tell.
            }
            return null;
        }

        /** The address of the record that was made. */
        private static String recorded(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
        }

        private void assertAcknowledgedIsKept() throws IOException {
            assertThat(stored()).as("records with their titles").containsAllEntriesOf(expected(acknowledged));
        }

        private void assertSendingAgainAddsOnlyWhatIsMissing() throws IOException, InterruptedException {
            Map<String, String> all = new LinkedHashMap<>();
            for (Map<String, String> form : submissions) {
                all.put(form.get("submission"), recorded(secretary.send(gatherings, form)));
            }
            assertThat(all).containsAllEntriesOf(acknowledged);
            assertThat(stored()).isEqualTo(expected(all));
        }

        /** The title under each address, as the forms had it. */
        private Map<String, String> expected(Map<String, String> addresses) {
            Map<String, String> titles = new LinkedHashMap<>();
            submissions.stream().filter(form -> addresses.containsKey(form.get("submission")))
                    .forEach(form -> titles.put(addresses.get(form.get("submission")), form.get("agenda[0].title")));
            return titles;
        }

        /** The title under each address, as the database has it, for the titles of this round. */
        private Map<String, String> stored() throws IOException {
            List<String> titles = submissions.stream().map(form -> form.get("agenda[0].title")).toList();
            Map<String, String> stored = new LinkedHashMap<>();
            application.database().sql("select record_id, title from minutes join agenda_item on minutes_id = id where title in (:titles)")
                    .param("titles", titles)
                    .query(row -> {
                        stored.put(gatherings + "/" + row.getLong(1), row.getString(2));
                    });
            return stored;
        }
    }
}
