package cn.mingbai.household;

import cn.mingbai.household.IdNumber.Fault;
import cn.mingbai.household.IdNumber.Parsed;

/**
 * Decides which numbers may enter this register: residents' numbers by GB 11643. In the demo people are invented, and
 * order numbers from 900 on are theirs alone, with a check character of their own.
 */
public class IdNumberCheck {

    private final boolean demo;

    IdNumberCheck(boolean demo) {
        this.demo = demo;
    }

    /**
     * As {@link IdNumber#parse}, and what may not enter is invalid by its check character.
     *
     * @param typed the text as it was typed
     */
    public Parsed parse(String typed) {
        var parsed = IdNumber.parse(typed);
        return parsed instanceof Parsed.Valid(var number) && !admits(number)
                ? new Parsed.Invalid(Fault.WRONG_CHECK_CHARACTER)
                : parsed;
    }

    /** Whether a number that is well formed may enter this register. */
    public boolean admits(IdNumber number) {
        return demo && number.isOrderedAsInvented() ? number.isInvented() : number.isStandard();
    }
}
