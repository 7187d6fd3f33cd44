package cn.mingbai.privacy;

import javax.crypto.SecretKey;

/**
 * Where keys come from: a file today, a key service or cipher machine (密码机) later. A key's number stands in every
 * value that it sealed, so old values stay readable after a new key has become current.
 */
interface KeyRing {

    /** The number of the key that new values are sealed with, 1 to 255. */
    int current();

    /** The 256-bit key with this number, or an {@link IllegalStateException} where it is not on the ring. */
    SecretKey encryptionKey(int number);

    /** The 256-bit key of the blind indexes; it stays the same for the life of the register. */
    SecretKey indexKey();
}
