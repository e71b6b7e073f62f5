package zhibu.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the embedded database along wherever it is wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${zhibu.data:data}") Path data, ServerProperties server)
            throws IOException, InterruptedException {
        requireLoopback(server.getAddress());
        return EmbeddedDatabase.in(data);
    }

    /** The embedded database comes with the demo city, whose passwords anybody can read. */
    private static void requireLoopback(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new StartFailure("内置数据库带有密码公开的演示账号，只供本机使用，不能对外服务（server.address=%s）。"
                    .formatted(address == null ? "" : address.getHostAddress()),
                    "对外服务请用 SPRING_DATASOURCE_URL 指定数据库；本机试用请去掉 server.address 设置。");
        }
    }
}
