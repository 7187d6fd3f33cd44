package cn.mingbai.procedure;

import java.util.Optional;

/** Something that must be there before a step is taken. Pure: it sees what it is given, and nothing else. */
@FunctionalInterface
public interface Requirement {

    /** What is missing, or empty where the requirement is met. */
    Optional<Obstacle> check(Standing standing, Attempt attempt);
}
