package cn.mingbai.notice;

/** Which government investigates an objection (异议由谁调查). */
public enum ObjectionLevel {
    TOWNSHIP,
    COUNTY,
    PROVINCE
}
