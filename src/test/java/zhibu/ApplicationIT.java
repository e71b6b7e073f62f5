package zhibu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import zhibu.demo.DemoAccounts;
import zhibu.fixtures.ApplicationProcess;

/** The packaged application, started as its users start it. */
class ApplicationIT {

    @TempDir
    Path home;

    @Test
    void startsQuietlyTwiceAndStopsCleanly() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.in(home).awaitHealthy()) {
            assertThat(application.output()).contains(application.url("").toString()).doesNotContain("Exception", "\tat ", " WARN ", " ERROR ")
                    .contains("zhoumingyuan").hasLineCount(1 + DemoAccounts.ALL.size());
            application.stop();
            assertThat(application.databaseProcesses()).isEmpty();
            assertThat(application.data().resolve("postgres/postmaster.pid")).doesNotExist();

            application.start();
            application.awaitHealthy();
        }
    }

    @Test
    void saysInOneSentenceThatAnotherProgramUsesItsData() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.in(home).awaitHealthy();
                ApplicationProcess second = ApplicationProcess.in(home)) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output()).containsOnlyOnce("正由另一个运行中的知部程序").doesNotContain("\tat ");
            assertThat(first.isHealthy()).isTrue();
        }
    }

    @Test
    void goesOnAnsweringAfterItsDatabaseWasKilled() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.in(home).awaitHealthy()) {
            application.killDatabase();
            application.awaitHealthy();
            assertThat(application.databaseProcesses()).isNotEmpty();
        }
    }

    @Test
    @EnabledIf(value = "becomingAnotherUserIsPossible", disabledReason = "only root can start programs as somebody else")
    void startsForAnOrdinaryUser() throws Exception {
        UserPrincipal nobody = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Path jar = Files.copy(Path.of(System.getProperty("zhibu.jar")), home.resolve("zhibu.jar"));
        Files.setOwner(jar, nobody);
        Files.setOwner(home, nobody);

        try (ApplicationProcess application = ApplicationProcess.in(home, jar,
                "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups").awaitHealthy()) {
            assertThat(Files.getOwner(application.data().resolve("postgres"))).isEqualTo(nobody);
        }
    }

    static boolean becomingAnotherUserIsPossible() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    }
}
