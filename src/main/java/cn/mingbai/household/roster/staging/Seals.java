package cn.mingbai.household.roster.staging;

import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People's numbers as they are staged: sealed, and indexed without being readable. What is not there stays null. */
@Component
class Seals {

    private final FieldCipher cipher;
    private final BlindIndex index;

    Seals(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    byte @Nullable [] sealed(SecretKind kind, @Nullable String plain) {
        return plain == null ? null : cipher.seal(kind, plain);
    }

    byte @Nullable [] indexed(SecretKind kind, @Nullable String plain) {
        return plain == null ? null : index.of(kind, plain);
    }
}
