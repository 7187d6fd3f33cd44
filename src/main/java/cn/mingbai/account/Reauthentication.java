package cn.mingbai.account;

/** Asks who is signed in for his password once more, before something he will answer for by name. */
public interface Reauthentication {

    /** Whether it is he. */
    sealed interface Answer {}

    /**
     * It is he. Only this module makes one for the main code, so that whoever is handed it need not ask again.
     *
     * @param officer whose password it was
     */
    record Confirmed(OfficerId officer) implements Answer {}

    /** It is not shown that it is he. */
    enum Denied implements Answer {
        WRONG,
        /** Too many wrong ones: he has to wait. */
        WAIT
    }

    /**
     * Checks the password of the officer who is signed in; counts against the same limits as signing in.
     *
     * @param address where he sits, for the throttle
     */
    Answer confirm(String password, String address);
}
