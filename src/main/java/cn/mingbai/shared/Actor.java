package cn.mingbai.shared;

/**
 * On whose behalf a transaction runs: the name that histories record and the area whose rows it may see and change.
 *
 * @param name the officer's user name, or the name of a job; no personal data of villagers
 * @param scope the rows that exist for this actor, all others do not
 */
public record Actor(String name, AreaRange scope) {}
