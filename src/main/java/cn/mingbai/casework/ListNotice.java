package cn.mingbai.casework;

import cn.mingbai.notice.NoticeKind;

/**
 * A notice over a village's list.
 *
 * @param from the state from which cases go onto it
 * @param action the step that puts them there
 */
public record ListNotice(String from, String action, NoticeKind kind) {}
