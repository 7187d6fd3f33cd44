package cn.mingbai.exit.movement.web;

import cn.mingbai.exit.movement.MovementListing;
import org.jspecify.annotations.Nullable;

/** A line of a list of movements. */
record MovementRow(
        MovementListing movement,
        @Nullable String cause,
        @Nullable String document) {

    static MovementRow of(MovementListing movement, MovementWords words) {
        return new MovementRow(movement, words.cause(movement), words.document(movement));
    }
}
