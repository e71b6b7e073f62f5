package zhibu.setup;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the embedded database along wherever nobody has named another one with {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = EmbeddedDatabaseConfiguration.NO_OTHER)
class EmbeddedDatabaseConfiguration {

    static final String NO_OTHER = "embedded";

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${zhibu.data:data}") Path data) throws IOException, InterruptedException {
        return EmbeddedDatabase.in(data);
    }
}
