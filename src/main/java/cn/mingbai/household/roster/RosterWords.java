package cn.mingbai.household.roster;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings and words of rosters, read once from their lists. */
final class RosterWords {

    private static final Pattern ITEM_FRAME = Pattern.compile("\\(.*\\)|^.*:");
    private static final Map<RosterColumn, List<String>> HEADINGS = headings();
    private static final Map<String, Map<String, String>> WORDS = words();

    private RosterWords() {}

    /** The heading of a column as the forms print it. */
    static String heading(RosterColumn column) {
        return Objects.requireNonNull(HEADINGS.get(column)).getFirst();
    }

    /** The name of the income item in an income column: its heading without unit and without "of which". */
    static String item(RosterColumn column) {
        return ITEM_FRAME.matcher(plain(heading(column))).replaceAll("");
    }

    /** The column that a heading names, or null. */
    static @Nullable RosterColumn column(String heading) {
        var plain = plain(heading);
        for (var entry : HEADINGS.entrySet()) {
            if (entry.getValue().stream().anyMatch(known -> plain(known).equals(plain))) {
                return entry.getKey();
            }
        }
        return null;
    }

    /**
     * The code of a word in a list of words.
     *
     * @return null where the word is not on the list, an empty text where it means "not stated"
     */
    static @Nullable String code(String list, String word) {
        return Objects.requireNonNull(WORDS.get(list), list).get(plain(word));
    }

    /** The words of a list in their order, for drop-downs and messages. */
    static List<String> wordsOf(String list) {
        return Objects.requireNonNull(WORDS.get(list), list).keySet().stream()
                .sorted()
                .toList();
    }

    /** Without blanks, with plain brackets and colons: how headings and words are compared. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> plain.appendCodePoint(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c));
        return plain.toString();
    }

    private static Map<RosterColumn, List<String>> headings() {
        var headings = new EnumMap<RosterColumn, List<String>>(RosterColumn.class);
        var file = load("/household/roster-columns.properties");
        for (var column : RosterColumn.values()) {
            headings.put(column, Arrays.asList(file.getProperty(column.name()).split("\\|")));
        }
        return headings;
    }

    private static Map<String, Map<String, String>> words() {
        var lists = new HashMap<String, Map<String, String>>();
        var file = load("/household/roster-words.properties");
        for (var name : file.stringPropertyNames()) {
            var dot = name.indexOf('.');
            lists.computeIfAbsent(name.substring(0, dot), list -> new HashMap<>())
                    .put(plain(name.substring(dot + 1)), file.getProperty(name));
        }
        return lists;
    }

    private static Properties load(String path) {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(RosterWords.class.getResourceAsStream(path), path)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
