package cn.mingbai.notice;

/**
 * A notice was taken down after its period; in the same transaction. Lines with an open objection wait for
 * {@link ObjectionDecided}.
 */
public record NoticeClosed(NoticeId notice, NoticeSubject subject) {}
