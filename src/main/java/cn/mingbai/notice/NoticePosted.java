package cn.mingbai.notice;

/** A notice was sealed and hung out; in the same transaction. */
public record NoticePosted(NoticeId notice, NoticeSubject subject) {}
