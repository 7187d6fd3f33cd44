package cn.mingbai.household.roster.merge;

/** Merging income accounts of the roster's year. Each statement works on all of them at once. */
final class IncomeSql {

    /** Income accounts of the year, and whether their items differ from the file. */
    static final String PAIR_ACCOUNTS = """
            INSERT INTO merge_account (household, household_id, area, id, is_new, items_differ)
            SELECT q.position, q.id, q.area, coalesce(a.id, uuidv7()), a.id IS NULL,
                   a.id IS NULL OR coalesce(staged.items, '{}') IS DISTINCT FROM coalesce(kept.items, '{}')
              FROM merge_household q
              JOIN roster_household s ON s.import_id = :id AND s.position = q.position AND s.income_known
              LEFT JOIN income_account a ON a.household_id = q.id AND a.year = :year
              LEFT JOIN LATERAL (SELECT array_agg(i.kind || ' ' || i.item || ' ' || i.amount::numeric(12, 2) ORDER BY i.kind, i.item) AS items
                           FROM roster_income i WHERE i.import_id = :id AND i.household = q.position AND a.id IS NOT NULL) staged ON true
              LEFT JOIN LATERAL (SELECT array_agg(i.kind || ' ' || i.item || ' ' || i.amount ORDER BY i.kind, i.item) AS items
                           FROM income_item i WHERE i.account_id = a.id AND i.nature = 'RECEIVED') kept ON true""";

    /** Income accounts that were not there. */
    static final String NEW_ACCOUNTS = """
            INSERT INTO income_account (id, household_id, area, year, operating_expense)
            SELECT q.id, q.household_id, q.area, :year, s.operating_expense
              FROM merge_account q JOIN roster_household s ON s.import_id = :id AND s.position = q.household
             WHERE q.is_new""";

    /** Income accounts whose expense the file states otherwise. */
    static final String CHANGED_ACCOUNTS = """
            WITH changed AS (
                UPDATE income_account a
                   SET operating_expense = coalesce(s.operating_expense, a.operating_expense), version = a.version + 1
                  FROM merge_account q JOIN roster_household s ON s.import_id = :id AND s.position = q.household
                 WHERE a.id = q.id AND NOT q.is_new
                   AND (q.items_differ OR coalesce(s.operating_expense, a.operating_expense) IS DISTINCT FROM a.operating_expense)
                RETURNING a.household_id)
            UPDATE merge_household q SET touched = true FROM changed WHERE q.id = changed.household_id""";

    /** Received incomes that the file states otherwise make room; what was noted as not counting stays. */
    static final String REPLACED_ITEMS = """
            DELETE FROM income_item i USING merge_account q
             WHERE i.account_id = q.id AND i.nature = 'RECEIVED' AND NOT q.is_new AND q.items_differ""";

    /** The incomes of the file. */
    static final String NEW_ITEMS = """
            INSERT INTO income_item (account_id, household_id, area, position, kind, item, amount, nature)
            SELECT q.id, q.household_id, q.area,
                   r.position + coalesce((SELECT max(i.position) + 1 FROM income_item i WHERE i.account_id = q.id AND NOT q.is_new), 0),
                   r.kind, r.item, r.amount, 'RECEIVED'
              FROM merge_account q JOIN roster_income r ON r.import_id = :id AND r.household = q.household
             WHERE q.items_differ""";

    private IncomeSql() {}
}
