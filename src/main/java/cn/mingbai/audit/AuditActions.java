package cn.mingbai.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** All actions that have a label: each module labels its own in its messages, so nobody keeps a second list. */
@Component
public class AuditActions {

    private static final String LABEL = "audit.";

    private final List<String> all;

    AuditActions() throws IOException {
        var found = new TreeSet<String>();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8))
                    .stringPropertyNames()
                    .stream()
                    .filter(key -> key.startsWith(LABEL))
                    .map(key -> key.substring(LABEL.length()))
                    .forEach(found::add);
        }
        this.all = List.copyOf(found);
    }

    /** In the order of their names. */
    public List<String> all() {
        return all;
    }
}
