package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;

/** The account that a change is meant for, as the administrator saw it. */
public record AccountVersion(OfficerId id, int version) {}
