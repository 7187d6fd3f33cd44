package cn.mingbai.exit.county.evaluation;

import static cn.mingbai.exit.county.evaluation.HouseholdKind.EXITED;
import static cn.mingbai.exit.county.evaluation.HouseholdKind.OTHER;
import static cn.mingbai.exit.county.evaluation.HouseholdKind.REMAINING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.exit.county.evaluation.EvaluationSample.DrawnHousehold;
import cn.mingbai.exit.county.evaluation.EvaluationSample.DrawnVillage;
import cn.mingbai.exit.county.evaluation.Frame.FrameHousehold;
import cn.mingbai.exit.county.evaluation.Frame.FrameVillage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draw in two stages: its sizes on both sides, and that everybody draws the same. */
class EvaluationSampleTests {

    private static final byte[] SEED = seed(7);

    @ParameterizedTest
    @CsvSource({
        // households of each kind in the village, asked for, drawn of each kind
        "100, 100, 100, 20, 7, 7, 6",
        "100, 100, 100,  1, 1, 0, 0",
        "100, 100, 100,  3, 1, 1, 1",
        "  2, 100, 100, 20, 2, 9, 9",
        "  2,   3, 100, 20, 2, 3, 15",
        "  2,   3,   4, 20, 2, 3, 4",
        "  0,   0, 100, 20, 0, 0, 20",
        "  7,   7,   6, 20, 7, 7, 6",
        "  7,   7,   5, 20, 7, 7, 5",
        "  0,   0,   0, 20, 0, 0, 0"
    })
    void whatOneKindLacksTheOthersMakeUpFor(
            int exited, int remaining, int others, int asked, int ofExited, int ofRemaining, int ofOthers) {
        var sample = EvaluationSample.draw(
                SEED,
                new Frame(List.of(village(1, VillageKind.POOR, exited, remaining, others))),
                new SampleSizes(20, asked));

        var drawn = sample.villages().getFirst().households();
        assertThat(count(drawn, EXITED)).isEqualTo(ofExited);
        assertThat(count(drawn, REMAINING)).isEqualTo(ofRemaining);
        assertThat(count(drawn, OTHER)).isEqualTo(ofOthers);
        assertThat(drawn).hasSize(Math.min(asked, exited + remaining + others));
    }

    @ParameterizedTest
    @CsvSource({
        // villages of a kind, per cent, drawn: rounded up, and never none
        "1, 20, 1",
        "5, 20, 1",
        "6, 20, 2",
        "10, 20, 2",
        "11, 20, 3",
        "100, 1, 1",
        "101, 1, 2",
        "7, 100, 7"
    })
    void aShareOfTheVillagesOfEachKind(int villages, int percent, int drawn) {
        var frame = new ArrayList<FrameVillage>();
        for (var kind : VillageKind.values()) {
            IntStream.range(0, villages).forEach(n -> frame.add(village(1000 * kind.ordinal() + n, kind, 1, 1, 1)));
        }

        var sample = EvaluationSample.draw(SEED, new Frame(frame), new SampleSizes(percent, 3));

        for (var kind : VillageKind.values()) {
            assertThat(sample.villages())
                    .filteredOn(village -> village.village().kind() == kind)
                    .hasSize(drawn)
                    .extracting(DrawnVillage::position)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, drawn).boxed().toList());
        }
    }

    @Test
    void aKindWithoutVillagesIsNotDrawnFrom() {
        var sample = EvaluationSample.draw(
                SEED, new Frame(List.of(village(1, VillageKind.OTHER, 1, 1, 1))), new SampleSizes(20, 20));

        assertThat(sample.villages())
                .singleElement()
                .extracting(one -> one.village().kind())
                .isEqualTo(VillageKind.OTHER);
    }

    @Test
    void seedAndPopulationGiveTheSameSampleAgain() {
        var villages = villages(40);
        var shuffled = new ArrayList<>(villages);
        Collections.shuffle(shuffled, new Random(3));
        var sizes = new SampleSizes(20, 20);

        var sample = EvaluationSample.draw(SEED, new Frame(villages), sizes);

        assertThat(EvaluationSample.draw(SEED, new Frame(shuffled), sizes)).isEqualTo(sample);
        assertThat(EvaluationSample.draw(seed(8), new Frame(villages), sizes)).isNotEqualTo(sample);
        assertThat(new Frame(shuffled).hash()).isEqualTo(new Frame(villages).hash());
    }

    @Test
    void anotherHouseholdKindOrPersonIsAnotherPopulation() {
        var id = new UUID(1, 2);
        var hash = new Frame(List.of(of(VillageKind.POOR, EXITED, id, 3))).hash();

        assertThat(new Frame(List.of(of(VillageKind.EXITED, EXITED, id, 3))).hash())
                .isNotEqualTo(hash);
        assertThat(new Frame(List.of(of(VillageKind.POOR, REMAINING, id, 3))).hash())
                .isNotEqualTo(hash);
        assertThat(new Frame(List.of(of(VillageKind.POOR, EXITED, id, 4))).hash())
                .isNotEqualTo(hash);
        assertThat(new Frame(List.of(of(VillageKind.POOR, EXITED, new UUID(1, 3), 3))).hash())
                .isNotEqualTo(hash);
    }

    /** Written from the rule on the page alone, so that it fails with a mistake of the rule's, not along with it. */
    @Test
    void anybodyDrawsTheSameWithHisOwnTools() throws NoSuchAlgorithmException {
        var frame = new Frame(villages(30));
        var sample = EvaluationSample.draw(SEED, frame, new SampleSizes(20, 9));
        var mine = new ArrayList<String>();
        for (var kind : List.of("EXITED", "POOR", "OTHER")) {
            var codes = frame.lines()
                    .filter(line -> line.endsWith(" " + kind) && line.split(" ").length == 2)
                    .map(line -> line.split(" ")[0])
                    .toList();
            var sorted = new ArrayList<>(codes);
            sorted.sort((a, b) ->
                    hex(a.getBytes(StandardCharsets.US_ASCII)).compareTo(hex(b.getBytes(StandardCharsets.US_ASCII))));
            mine.addAll(sorted.subList(0, (codes.size() * 20 + 99) / 100));
        }
        assertThat(sample.villages()).extracting(one -> one.village().code()).isEqualTo(mine);

        var first = sample.villages().getFirst();
        var exited = frame.lines()
                .filter(line -> line.startsWith(first.village().code() + " EXITED "))
                .map(line -> UUID.fromString(line.split(" ")[2]))
                .sorted((a, b) -> hex(bytes(a)).compareTo(hex(bytes(b))))
                .toList();
        assertThat(first.households().stream()
                        .filter(one -> one.kind() == EXITED)
                        .map(one -> one.household().id()))
                .isEqualTo(exited.subList(0, 3));
        var text = String.join("\n", frame.lines().toList());
        assertThat(frame.hash())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyVillageIsDrawnAboutEquallyOften() {
        var villages = IntStream.range(0, 20)
                .mapToObj(n -> village(n, VillageKind.POOR, 0, 0, 0))
                .toList();
        var drawn = new HashMap<String, Integer>();
        for (var n = 0; n < 4_000; n++) {
            EvaluationSample.draw(seed(n), new Frame(villages), new SampleSizes(20, 1))
                    .villages()
                    .forEach(one -> drawn.merge(one.village().code(), 1, Integer::sum));
        }

        assertThat(drawn).hasSize(20);
        assertThat(drawn.values()).allMatch(times -> times > 680 && times < 920);
    }

    private static String hex(byte[] id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(SEED);
            return HexFormat.of().formatHex(digest.digest(id));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static long count(List<DrawnHousehold> drawn, HouseholdKind kind) {
        return drawn.stream().filter(one -> one.kind() == kind).count();
    }

    private static List<FrameVillage> villages(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> village(n, VillageKind.values()[n % 3], 12, 9, 15))
                .toList();
    }

    private static FrameVillage village(int n, VillageKind kind, int exited, int remaining, int others) {
        return new FrameVillage(
                n,
                "%012d".formatted(141_130_000_000L + n),
                kind,
                Map.of(
                        EXITED,
                        households(n, 1, exited),
                        REMAINING,
                        households(n, 2, remaining),
                        OTHER,
                        households(n, 3, others)));
    }

    private static List<FrameHousehold> households(int village, int kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new FrameHousehold(new UUID(village * 7919L + kind, n * 104_729L), 1 + n % 5))
                .toList();
    }

    private static FrameVillage of(VillageKind village, HouseholdKind kind, UUID id, int persons) {
        return new FrameVillage(1, "141130101201", village, Map.of(kind, List.of(new FrameHousehold(id, persons))));
    }

    private static byte[] seed(int n) {
        var seed = new byte[32];
        new Random(n).nextBytes(seed);
        return seed;
    }
}
