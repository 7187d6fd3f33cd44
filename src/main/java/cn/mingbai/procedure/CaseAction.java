package cn.mingbai.procedure;

/** What is done to a case; each procedure has an enum of its own. */
public interface CaseAction {

    String name();
}
