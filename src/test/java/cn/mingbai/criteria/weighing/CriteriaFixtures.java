package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Assessor;

/** The rules as the product asks them, for tests without Spring. */
public final class CriteriaFixtures {

    private CriteriaFixtures() {}

    public static Assessor assessor() {
        return new CriteriaAssessor();
    }
}
