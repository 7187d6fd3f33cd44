package cn.mingbai.notice.content;

import cn.mingbai.notice.NoticeLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells households with the same head's name apart, because nothing else on a notice may: by the villager group, and
 * where that is the same too by a running letter in the order of the list.
 */
public final class SameNames {

    private SameNames() {}

    /** The lines as they are shown, in the same order. */
    public static List<ContentLine.Household> toldApart(List<NoticeLine> lines) {
        var byName = count(lines, line -> comparable(line.head()));
        var byLabel = count(lines, SameNames::label);
        var seen = new HashMap<String, Integer>();
        var shown = new ArrayList<ContentLine.Household>();
        for (var line : lines) {
            var head = clean(line.head());
            if (byName.getOrDefault(comparable(line.head()), 0L) > 1) {
                var label = label(line);
                head = clean(line.villagerGroup()).isEmpty() ? head : head + "（" + clean(line.villagerGroup()) + "）";
                if (byLabel.getOrDefault(label, 0L) > 1) {
                    head += letter(seen.merge(label, 1, Integer::sum));
                }
            }
            shown.add(new ContentLine.Household(
                    line.lineId(),
                    head,
                    clean(line.villagerGroup()),
                    line.members(),
                    line.cause() == null ? null : clean(line.cause()),
                    clean(line.outcome())));
        }
        return shown;
    }

    private static Map<String, Long> count(List<NoticeLine> lines, Function<NoticeLine, String> key) {
        return lines.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String label(NoticeLine line) {
        return comparable(line.head()) + '\n' + comparable(line.villagerGroup());
    }

    /** Blanks in and around a name make no other person of it. */
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** A, B … Z, AA, AB … */
    private static String letter(int number) {
        var rest = number - 1;
        var letter = String.valueOf((char) ('A' + rest % 26));
        return rest < 26 ? letter : letter(rest / 26) + letter;
    }
}
