package cn.mingbai.account.register;

import java.util.Locale;

/**
 * What is entered for a new account.
 *
 * @param username 2 to 40 of a-z, 0-9, dot, underscore and hyphen, beginning with a letter or digit; kept in lower case
 * @param displayName the officer's name, 1 to 40 characters
 * @param office his office, at most 80 characters, may be empty
 */
public record NewAccount(String username, String displayName, String office) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        office = office.strip();
    }
}
