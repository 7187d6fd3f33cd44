package cn.mingbai.notice;

import java.util.UUID;

/**
 * What a notice is about, opaque to this module.
 *
 * @param kind the poster's word for it, e.g. {@code VILLAGE_LIST}; 1 to 40 characters
 */
public record NoticeSubject(String kind, UUID id) {}
