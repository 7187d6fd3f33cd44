package cn.mingbai.casework;

import cn.mingbai.procedure.CaseId;

/**
 * A doubt about a case as lists and papers show it, wherever it comes from. Never a decision.
 *
 * @param key the message that names what it is about
 * @param who the person it is about; empty where it is about the household
 * @param standing the message that says where it stands or what was found
 * @param words what was measured or answered
 * @param open whether it is still to be answered or decided
 */
public record CaseDoubt(CaseId caseId, String key, String who, String standing, String words, boolean open) {}
