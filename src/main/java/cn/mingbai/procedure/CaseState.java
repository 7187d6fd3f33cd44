package cn.mingbai.procedure;

/** Where a case stands; each procedure has an enum of its own. */
public interface CaseState {

    String name();

    /** Whether nothing more happens to a case in this state. */
    boolean isFinal();
}
