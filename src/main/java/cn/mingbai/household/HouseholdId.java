package cn.mingbai.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a household for the life of the register, whatever number it carries. */
@Embeddable
public record HouseholdId(@Column(name = "id") UUID value) implements Serializable {}
