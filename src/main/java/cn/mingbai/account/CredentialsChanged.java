package cn.mingbai.account;

/** What an officer may sign in with, or as, has changed: whoever remembers him forgets him. */
public record CredentialsChanged(OfficerId officer) {}
