package cn.mingbai.household.code;

/** Political status (政治面貌). */
public enum PoliticalStatus {
    PARTY_MEMBER,
    PROBATIONARY_MEMBER,
    YOUTH_LEAGUE,
    MASSES,
    OTHER_PARTY
}
