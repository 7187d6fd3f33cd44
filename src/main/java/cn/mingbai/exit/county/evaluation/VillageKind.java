package cn.mingbai.exit.county.evaluation;

/** The kinds of villages that are drawn from separately. */
public enum VillageKind {
    /** A poor village that has left the list (已退出贫困村). */
    EXITED,
    /** A poor village that has not (未退出贫困村). */
    POOR,
    /** Not a poor village (非贫困村). */
    OTHER
}
