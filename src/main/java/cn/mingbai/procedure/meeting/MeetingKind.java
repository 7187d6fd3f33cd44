package cn.mingbai.procedure.meeting;

/** Which meeting appraises (评议). Both count with two thirds of those called (村民委员会组织法第二十六条、第二十八条; domain.md §1.2). */
public enum MeetingKind {
    /** The villager group's (村民小组). */
    GROUP,
    /** The villager representatives' (村民代表大会). */
    ASSEMBLY
}
