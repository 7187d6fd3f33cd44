package cn.mingbai.household.register;

import org.jspecify.annotations.Nullable;

/** A secret as the database holds it: ciphertext, and the blind index by which it is found. */
final class Sealed {

    private final byte[] ciphertext;
    private final byte[] index;

    Sealed(byte[] ciphertext, byte[] index) {
        this.ciphertext = ciphertext;
        this.index = index;
    }

    static @Nullable Sealed of(byte @Nullable [] ciphertext, byte @Nullable [] index) {
        return ciphertext == null || index == null ? null : new Sealed(ciphertext, index);
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    byte[] index() {
        return index;
    }
}
