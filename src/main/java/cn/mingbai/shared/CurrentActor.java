package cn.mingbai.shared;

import java.util.Optional;

/**
 * Tells on whose behalf the current thread works. The account module answers from the signed-in officer; empty means
 * nobody, and then the database shows no household at all.
 */
@FunctionalInterface
public interface CurrentActor {

    Optional<Actor> get();
}
