package cn.mingbai.household.register;

import cn.mingbai.household.entry.IdDocument;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the numbers of a household; a number that did not change keeps its ciphertext, so history shows no change. */
@Component
class Secrets {

    private final FieldCipher cipher;
    private final BlindIndex index;

    Secrets(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** The index of a document is that of its ID number: one person is found by whichever document he shows. */
    Sealed document(IdDocument document, @Nullable Sealed before) {
        return seal(SecretKind.ID_NUMBER, document.value(), indexOf(document), before);
    }

    byte[] indexOf(IdDocument document) {
        return index.of(SecretKind.ID_NUMBER, document.number().value());
    }

    /** A telephone or bank account as typed; blank means that there is none. */
    @Nullable
    Sealed number(SecretKind kind, String typed, @Nullable Sealed before) {
        var digits = Readings.digits(typed);
        return digits.isEmpty() ? null : seal(kind, digits, index.of(kind, digits), before);
    }

    String open(SecretKind kind, Sealed sealed) {
        return cipher.open(kind, sealed.ciphertext());
    }

    private Sealed seal(SecretKind kind, String plain, byte[] index, @Nullable Sealed before) {
        return before != null && open(kind, before).equals(plain)
                ? before
                : new Sealed(cipher.seal(kind, plain), index);
    }
}
