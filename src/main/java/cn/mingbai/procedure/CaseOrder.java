package cn.mingbai.procedure;

/**
 * One step wanted for one case.
 *
 * @param version the version that whoever acts has seen
 */
public record CaseOrder(CaseId id, int version, Attempt attempt) {}
