package zhibu.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import zhibu.accounts.SampleAccount;

/** The embedded database, and with it the demo city's known passwords, exists only for this machine. */
class LoopbackOnlyTests {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"server.address=0.0.0.0", "server.address=::", "server.address=192.0.2.7", "server.address=", "other=1"})
    void itDoesNotEvenBeginWhereOthersCouldReachIt(String binding) {
        runner().withPropertyValues(binding).run(context -> {
            assertThat(context).getFailure().rootCause().isInstanceOf(StartFailure.class)
                    .hasMessageContaining("只供本机使用");
            assertThat(temporary.resolve("data")).doesNotExist();
        });
    }

    @Test
    void onADatabaseOfSomebodysOwnThereIsNoDemoCity() {
        runner().withUserConfiguration(DemoConfiguration.class)
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db/zhibu", "server.address=0.0.0.0")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class)
                        .doesNotHaveBean(SampleAccount.class).doesNotHaveBean("foundDemoCity"));
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class, Binding.class)
                .withPropertyValues("zhibu.data=" + temporary.resolve("data"));
    }

    /** What the web server will listen on, as it reads it itself. */
    @EnableConfigurationProperties(ServerProperties.class)
    static class Binding {
    }
}
