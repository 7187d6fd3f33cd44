package cn.mingbai.notice;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Objections as procedures ask for them. */
public interface Objections {

    /** Those of the lines with an objection that nobody has answered yet, wherever they were raised. */
    Set<UUID> openOn(Collection<UUID> lineIds);
}
