package cn.mingbai.household;

import org.jspecify.annotations.Nullable;

/**
 * A member's relation to the head of the household (与户主关系): the 28 values of the national code list, in its order.
 * 外孙 is {@link #DAUGHTERS_SON}, 岳父 {@link #WIFES_FATHER}, 公公 {@link #HUSBANDS_FATHER}.
 */
public enum Relation {
    HEAD(1, null, null),
    SPOUSE(2, null, null),
    SON(3, Sex.MALE, null),
    DAUGHTER(4, Sex.FEMALE, null),
    DAUGHTER_IN_LAW(5, Sex.FEMALE, null),
    SON_IN_LAW(6, Sex.MALE, null),
    GRANDSON(7, Sex.MALE, null),
    GRANDDAUGHTER(8, Sex.FEMALE, null),
    DAUGHTERS_SON(9, Sex.MALE, null),
    DAUGHTERS_DAUGHTER(10, Sex.FEMALE, null),
    FATHER(11, Sex.MALE, null),
    MOTHER(12, Sex.FEMALE, null),
    WIFES_FATHER(13, Sex.MALE, Sex.MALE),
    WIFES_MOTHER(14, Sex.FEMALE, Sex.MALE),
    HUSBANDS_FATHER(15, Sex.MALE, Sex.FEMALE),
    HUSBANDS_MOTHER(16, Sex.FEMALE, Sex.FEMALE),
    PATERNAL_GRANDFATHER(17, Sex.MALE, null),
    PATERNAL_GRANDMOTHER(18, Sex.FEMALE, null),
    MATERNAL_GRANDFATHER(19, Sex.MALE, null),
    MATERNAL_GRANDMOTHER(20, Sex.FEMALE, null),
    SIBLING(21, null, null),
    GREAT_GRANDSON(22, Sex.MALE, null),
    GREAT_GRANDDAUGHTER(23, Sex.FEMALE, null),
    NEPHEW(24, Sex.MALE, null),
    NIECE(25, Sex.FEMALE, null),
    BROTHERS_WIFE(26, Sex.FEMALE, null),
    UNCLE(27, Sex.MALE, null),
    OTHER(28, null, null);

    private final int code;
    private final @Nullable Sex sex;
    private final @Nullable Sex headSex;

    Relation(int code, @Nullable Sex sex, @Nullable Sex headSex) {
        this.code = code;
        this.sex = sex;
        this.headSex = headSex;
    }

    /** The value's place in the national code list, 1 to 28. */
    public int code() {
        return code;
    }

    /** The sex that the word itself implies, or null where either is possible. */
    public @Nullable Sex impliedSex() {
        return sex;
    }

    /** Whether a person of this sex cannot stand in this relation, such as a woman registered as son. */
    public boolean contradicts(Sex memberSex) {
        return sex != null && sex != memberSex;
    }

    /**
     * Whether this relation cannot be had by this person to a head of that sex: besides {@link #contradicts(Sex)}, spouses
     * are of opposite sex, only a man has 岳父母 and only a woman 公婆.
     */
    public boolean contradicts(Sex memberSex, Sex sexOfHead) {
        return contradicts(memberSex)
                || (this == SPOUSE && memberSex == sexOfHead)
                || (headSex != null && headSex != sexOfHead);
    }
}
