package cn.mingbai.household;

/** The four groups of income (工资性、生产经营性、财产性、转移性). */
public enum IncomeKind {
    WAGE,
    OPERATING,
    PROPERTY,
    TRANSFER
}
