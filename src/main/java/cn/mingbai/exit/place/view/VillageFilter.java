package cn.mingbai.exit.place.view;

import org.jspecify.annotations.Nullable;

/** Which poor villages a list shows. */
public enum VillageFilter {
    ALL(null),
    /** Still on the list. */
    LISTED(false),
    EXITED(true);

    private final @Nullable Boolean exited;

    VillageFilter(@Nullable Boolean exited) {
        this.exited = exited;
    }

    @Nullable
    Boolean exited() {
        return exited;
    }
}
