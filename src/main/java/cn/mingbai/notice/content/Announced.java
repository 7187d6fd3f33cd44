package cn.mingbai.notice.content;

/** What the lines of a notice are; its words are the messages {@code announced.….<value>}. */
public enum Announced {
    HOUSEHOLDS,
    VILLAGES,
    COUNTIES
}
