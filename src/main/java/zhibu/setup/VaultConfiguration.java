package zhibu.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zhibu.shared.Vault;

/**
 * Where the key comes from that seals ID numbers and phones: the operator's own, outside the database, or a file beside the
 * embedded one.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final String FILE = "secret.key";
    private static final String REMEDY = "请用 openssl rand -base64 32 生成一把钥匙，用 ZHIBU_SECRET_KEY 指定，并另行妥善保管：丢了它，已加密的内容无法恢复。";

    @Bean
    @ConditionalOnEmbeddedDatabase
    Vault embeddedVault(EmbeddedDatabase database, @Value("${zhibu.data:data}") Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.notExists(file)) {
            write(file);
        }
        return vault(Files.readString(file));
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[Vault.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        Path half = file.resolveSibling(FILE + ".new");
        Files.writeString(half, Base64.getEncoder().encodeToString(key));
        if (half.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(half, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Files.move(half, file);
    }

    @Bean
    @ConditionalOnMissingBean
    Vault operatorsVault(@Value("${zhibu.secret-key:}") String key) {
        return vault(key);
    }

    private static Vault vault(String key) {
        try {
            return new Vault(Base64.getDecoder().decode(key.strip()));
        } catch (IllegalArgumentException unusable) {
            throw new StartFailure("没有可用的密钥（ZHIBU_SECRET_KEY）：应是 32 字节的 Base64。", REMEDY);
        }
    }
}
