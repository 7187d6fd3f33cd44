package cn.mingbai.procedure;

import cn.mingbai.procedure.evidence.EvidenceKind;
import java.util.List;
import java.util.Optional;

/** What procedures ask for before a step, each with the words for what is missing. */
public final class Requirements {

    private Requirements() {}

    /** A comment, as for every return and refusal. */
    public static Requirement comment() {
        return (standing, attempt) -> unless(!attempt.comment().isEmpty(), "noComment");
    }

    /** At least so many different names. */
    public static Requirement signers(int atLeast) {
        return new Signers(atLeast);
    }

    /** Names of those who signed on paper; forms ask for them before the step does. */
    record Signers(int atLeast) implements Requirement {

        @Override
        public Optional<Obstacle> check(Standing standing, Attempt attempt) {
            var signed = attempt.signers().size();
            return signed >= atLeast ? Optional.empty() : Optional.of(Obstacle.of("tooFewSigners", atLeast, signed));
        }
    }

    /** A scan of one of these kinds, named with the step. */
    public static Requirement evidence(EvidenceKind... anyOf) {
        return new Scan(List.of(anyOf));
    }

    /** A scan of one of these kinds; forms ask for them before the step does. */
    record Scan(List<EvidenceKind> anyOf) implements Requirement {

        @Override
        public Optional<Obstacle> check(Standing standing, Attempt attempt) {
            return attempt.evidence().values().stream().anyMatch(anyOf::contains)
                    ? Optional.empty()
                    : Optional.of(Obstacle.of("noEvidence", "=procedure.evidence." + anyOf.getFirst()));
        }
    }

    /** A scan on whose strength somebody else signed needs the reason why. */
    public static Requirement reasonWhere(EvidenceKind kind, EvidenceKind unless) {
        return (standing, attempt) -> unless(
                !attempt.evidence().containsValue(kind)
                        || attempt.evidence().containsValue(unless)
                        || !attempt.comment().isEmpty(),
                "noReason");
    }

    /** A meeting of that kind that counted, and whose vote on this case was so. */
    public static Requirement ballot(boolean assembly, boolean passed) {
        return (standing, attempt) -> {
            var ballot = attempt.ballot();
            if (ballot == null || ballot.assembly() != assembly) {
                return Optional.of(Obstacle.of(assembly ? "noAssembly" : "noGroupMeeting"));
            }
            if (!ballot.quorate()) {
                return Optional.of(Obstacle.of("noQuorum"));
            }
            return unless(ballot.passed() == passed, passed ? "notPassed" : "passed");
        };
    }

    /** The notice that this step posts was posted. */
    public static Requirement posted() {
        return (standing, attempt) -> unless(attempt.references().notice() != null, "notPosted");
    }

    /** The notice posted by that action has run its days, and nobody's objection to this case is unanswered. */
    public static Requirement noticeOver(CaseAction postedBy) {
        return (standing, attempt) -> {
            var notice = standing.path()
                    .notice(postedBy)
                    .map(standing.circumstances().notices()::get);
            if (notice.isEmpty()) {
                return Optional.of(Obstacle.of("noNotice"));
            }
            if (notice.get().openObjection()) {
                return Optional.of(Obstacle.of("openObjection"));
            }
            return unless(notice.get().over(), "noticeRuns");
        };
    }

    /** The list was drawn from with this case in it, all drawn cases were checked, and this one agreed if it was drawn. */
    public static Requirement sample(Level level) {
        return (standing, attempt) -> {
            var sample = standing.samples().getOrDefault(level, Standing.Sample.NONE);
            if (!sample.drawn()) {
                return Optional.of(Obstacle.of("notDrawn", "=procedure.level." + level));
            }
            if (sample.unchecked() > 0) {
                return Optional.of(Obstacle.of("sampleUnchecked", sample.unchecked()));
            }
            return unless(!sample.differs(), "sampleDiffers");
        };
    }

    /** The lists that are due were compared, and the county decided every doubt. */
    public static List<Requirement> comparisonDone() {
        return List.of(
                (standing, attempt) -> unless(standing.circumstances().compared(), "notCompared"),
                (standing, attempt) -> standing.circumstances().openDoubts() == 0
                        ? Optional.empty()
                        : Optional.of(Obstacle.of(
                                "openDoubts", standing.circumstances().openDoubts())));
    }

    /** Facts and findings are frozen with this step. */
    public static Requirement snapshot() {
        return (standing, attempt) -> unless(attempt.references().snapshot() != null, "noSnapshot");
    }

    /** The assessment that was frozen says yes; where it leaves the matter to a person, that person gives his reason. */
    public static Requirement eligible() {
        return (standing, attempt) -> {
            var assessed = standing.circumstances().assessed();
            if (assessed == null) {
                return Optional.of(Obstacle.of("notAssessed"));
            }
            return switch (assessed) {
                case "ELIGIBLE" -> Optional.empty();
                case "UNDETERMINED" -> unless(!attempt.comment().isEmpty(), "undetermined");
                default -> Optional.of(Obstacle.of("notEligible"));
            };
        };
    }

    /** Something further that the step asks for. */
    public static Requirement detail(String name) {
        return (standing, attempt) -> attempt.details().contains(name)
                ? Optional.empty()
                : Optional.of(Obstacle.of("noDetail", "=procedure.detail." + name));
    }

    private static Optional<Obstacle> unless(boolean met, String key) {
        return met ? Optional.empty() : Optional.of(Obstacle.of(key));
    }
}
