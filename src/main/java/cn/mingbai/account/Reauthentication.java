package cn.mingbai.account;

/** Asks who is signed in for his password once more, before something he will answer for by name. */
public interface Reauthentication {

    /** Whether it is he. */
    enum Answer {
        CONFIRMED,
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
