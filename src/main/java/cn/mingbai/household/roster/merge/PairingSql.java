package cn.mingbai.household.roster.merge;

/** Which staged household and person is which of the register, and what came of it: tables of the transaction only. */
final class PairingSql {

    /** What belongs to what: tables of this transaction only. */
    static final String TABLES = """
            CREATE TEMPORARY TABLE merge_household (position integer PRIMARY KEY, number text, area bigint, id uuid,
                is_new boolean, touched boolean NOT NULL DEFAULT false) ON COMMIT DROP;
            CREATE TEMPORARY TABLE merge_person (row integer PRIMARY KEY, household integer, household_id uuid, area bigint,
                id uuid, is_new boolean, touched boolean NOT NULL DEFAULT false) ON COMMIT DROP;
            CREATE TEMPORARY TABLE merge_account (household integer PRIMARY KEY, household_id uuid, area bigint, id uuid,
                is_new boolean, items_differ boolean) ON COMMIT DROP""";

    /** The accepted households, each with the one of its number in the register. */
    static final String PAIR_HOUSEHOLDS = """
            INSERT INTO merge_household (position, number, area, id, is_new)
            SELECT s.position, s.number, s.village, coalesce(h.id, uuidv7()), h.id IS NULL
              FROM roster_household s LEFT JOIN household h ON h.number = s.number
             WHERE s.import_id = :id AND s.accepted""";

    /** Their persons, each with the member who has the ID number, else the person number, else, without a document, the name. */
    static final String PAIR_PERSONS = """
            INSERT INTO merge_person (row, household, household_id, area, id, is_new)
            SELECT p.row, p.household, q.id, q.area, coalesce(m.id, uuidv7()), m.id IS NULL
              FROM merge_household q
              JOIN roster_person p ON p.import_id = :id AND p.household = q.position
              LEFT JOIN LATERAL (
                   SELECT m.id FROM member m
                    WHERE m.household_id = q.id AND NOT q.is_new AND m.removed_on IS NULL
                      AND (m.id_index = p.id_index OR (p.number <> '' AND m.number = p.number)
                           OR (p.id_index IS NULL AND m.id_index IS NULL AND m.name = p.name))
                    ORDER BY m.id_index = p.id_index DESC NULLS LAST, m.number = p.number DESC LIMIT 1) m ON true""";

    /** What was done. A household counts as changed when anything of it or of its persons did. */
    static final String COUNT = """
            SELECT h.*, p.* FROM (
                SELECT count(*) AS households, count(*) FILTER (WHERE q.is_new) AS households_new,
                       count(*) FILTER (WHERE NOT q.is_new AND (q.touched OR EXISTS (
                           SELECT FROM merge_person p WHERE p.household = q.position AND (p.touched OR p.is_new)))) AS households_changed
                  FROM merge_household q) h, (
                SELECT count(*) AS persons, count(*) FILTER (WHERE is_new) AS persons_new,
                       count(*) FILTER (WHERE NOT is_new AND touched) AS persons_changed
                  FROM merge_person) p""";

    private PairingSql() {}
}
