package cn.mingbai.household;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The initials by which a name is found when typed in Latin letters. Some surnames are read in a way of
 * their own. Characters without a reading, beyond the basic plane for instance, are left out.
 */
public final class NameInitials {

    private static final Map<Object, Object> SURNAMES = readings();

    private NameInitials() {}

    /** Lower-case initials of a name; Latin letters and digits stand for themselves. */
    public static String of(String name) {
        var initials = new StringBuilder(name.length());
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            var surname = initials.isEmpty() ? SURNAMES.get(String.valueOf(c)) : null;
            if (surname != null) {
                initials.append(surname);
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                initials.append(c);
            } else {
                var readings = PinyinHelper.toHanyuPinyinStringArray(c);
                if (readings != null && readings.length > 0) {
                    initials.append(readings[0].charAt(0));
                }
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<Object, Object> readings() {
        try (var file = NameInitials.class.getResourceAsStream("/household/surname-readings.properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return Map.copyOf(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
