package cn.mingbai.privacy;

/** What kind of secret a value is; ciphertexts and indexes of one kind mean nothing as another. */
public enum SecretKind {
    ID_NUMBER,
    TELEPHONE,
    BANK_ACCOUNT,
    /** An uploaded workbook, in chunks. */
    UPLOAD,
    /** A scan kept as evidence, in chunks. */
    EVIDENCE
}
