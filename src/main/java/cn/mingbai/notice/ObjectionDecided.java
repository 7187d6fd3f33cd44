package cn.mingbai.notice;

import java.util.UUID;

/**
 * An objection to a line was answered; in the same transaction. Others to the same line may still be open.
 *
 * @param answer the written answer; searched for numbers, holds nothing of the objector
 */
public record ObjectionDecided(
        ObjectionId objection, NoticeId notice, UUID lineId, ObjectionOutcome outcome, String answer) {}
