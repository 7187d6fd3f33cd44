package cn.mingbai.criteria;

/** What is asked about a household. */
public enum Purpose {
    /** Is it to be on the register (识别)? Also asked again of registered households and of those that have exited (返贫). */
    IDENTIFICATION,
    /** May it exit from poverty (退出)? */
    EXIT
}
