package cn.mingbai.exit.place.table;

/** What kind of place leaves: a poor village (贫困村) or a poor county (贫困县). */
public enum PlaceKind {
    VILLAGE,
    COUNTY
}
