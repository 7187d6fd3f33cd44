package cn.mingbai.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an officer's account. */
@Embeddable
public record OfficerId(@Column(name = "id") UUID value) implements Serializable {}
