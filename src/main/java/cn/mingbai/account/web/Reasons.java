package cn.mingbai.account.web;

import cn.mingbai.account.register.AccountOutcome.Reason;

/** Where a refusal is shown, and in which words. */
final class Reasons {

    private Reasons() {}

    static String field(Reason reason) {
        return switch (reason) {
            case USERNAME_TAKEN -> "username";
            case PLACE_UNKNOWN -> "region";
            case ROLE_NOT_HELD_THERE, OWN_ACCOUNT, ADMINISTRATOR_HOLDS_NO_OTHER_POST -> "role";
        };
    }

    static String message(Reason reason) {
        return "account.refused." + reason;
    }
}
