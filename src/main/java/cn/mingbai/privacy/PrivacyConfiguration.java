package cn.mingbai.privacy;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    /** With an outside database a key file must be named; a key made on the fly would lose every number at a move. */
    @Bean
    KeyRing keyRing(
            Environment environment,
            @Value("${mingbai.privacy.key-file:}") String keyFile,
            @Value("${mingbai.data-directory:data}") Path dataDirectory)
            throws IOException {
        if (!keyFile.isBlank()) {
            return FileKeyRing.read(Path.of(keyFile));
        }
        if (environment.containsProperty("spring.datasource.url")) {
            throw new IllegalStateException(
                    "Set mingbai.privacy.key-file to the key file of this register (docs/operations.md)");
        }
        var demoFile = dataDirectory.resolve("keys.properties");
        FileKeyRing.createIfMissing(demoFile);
        return FileKeyRing.read(demoFile);
    }
}
