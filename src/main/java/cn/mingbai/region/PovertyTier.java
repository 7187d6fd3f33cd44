package cn.mingbai.region;

/** By whom a county is listed as poor (国定、省定). */
public enum PovertyTier {
    NATIONAL,
    PROVINCIAL
}
