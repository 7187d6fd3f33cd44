package cn.mingbai.procedure.round;

/** What a round is for; removals from the register run in rounds of identification (动态调整). */
public enum RoundKind {
    IDENTIFICATION,
    EXIT
}
