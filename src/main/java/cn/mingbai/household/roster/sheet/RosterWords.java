package cn.mingbai.household.roster.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headings and words of rosters, read once from their lists. */
public final class RosterWords {

    private static final Pattern ITEM_FRAME = Pattern.compile("\\(.*\\)|^.*:");
    private static final Map<String, List<String>> HEADINGS = headings();
    private static final Map<String, RosterColumn> COLUMNS = columns();
    private static final Map<String, Map<String, String>> WORDS = words();

    private RosterWords() {}

    /** The heading of a column as the forms print it. */
    public static String heading(RosterColumn column) {
        return Objects.requireNonNull(HEADINGS.get(column.name())).getFirst();
    }

    /** The name of the income item in an income column: its heading without unit and without "of which". */
    static String item(RosterColumn column) {
        return ITEM_FRAME.matcher(plain(heading(column))).replaceAll("");
    }

    /** The column that a heading names, or null. */
    static @Nullable RosterColumn column(String heading) {
        return COLUMNS.get(plain(heading));
    }

    /**
     * The code of a word in a list of words.
     *
     * @return null where the word is not on the list, an empty text where it means "not stated"
     */
    static @Nullable String code(String list, String word) {
        var words = Objects.requireNonNull(WORDS.get(list), list);
        var code = words.get(word); // as it is nearly always written
        return code == null ? words.get(plain(word)) : code;
    }

    /** Of each code on a list the word that the forms use, in the order of the list. */
    static List<String> wordsOf(String list) {
        var first = new LinkedHashMap<String, String>();
        Objects.requireNonNull(WORDS.get(list), list).forEach((word, code) -> first.putIfAbsent(code, word));
        return List.copyOf(first.values());
    }

    /** Every word on a list, in its order. */
    static Collection<String> allOf(String list) {
        return Objects.requireNonNull(WORDS.get(list), list).keySet();
    }

    /** Without blanks, with plain brackets and colons: how headings and words are compared. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> plain.appendCodePoint(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c));
        return plain.toString();
    }

    private static Map<String, List<String>> headings() {
        return load("/household/roster-columns.properties").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue().split("\\|"))));
    }

    private static Map<String, RosterColumn> columns() {
        var columns = new HashMap<String, RosterColumn>();
        for (var column : RosterColumn.values()) {
            for (var heading : Objects.requireNonNull(HEADINGS.get(column.name()), column.name())) {
                columns.put(plain(heading), column);
            }
        }
        return columns;
    }

    private static Map<String, Map<String, String>> words() {
        var lists = new HashMap<String, Map<String, String>>();
        load("/household/roster-words.properties").forEach((name, code) -> {
            var dot = name.indexOf('.');
            lists.computeIfAbsent(name.substring(0, dot), list -> new LinkedHashMap<>())
                    .put(plain(name.substring(dot + 1)), code);
        });
        return lists;
    }

    /** In the order of the file, which {@link java.util.Properties} would lose: drop-down lists follow it. */
    private static Map<String, String> load(String path) {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RosterWords.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> parts[1], (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
