-- What a million rows on their way into the register cost the database.

-- An item belongs to an account and, through it, to the account's household and place: one reference that says all three
-- takes the place of two that could contradict each other.
ALTER TABLE income_account ADD CONSTRAINT income_account_of_household UNIQUE (id, household_id, area);
ALTER TABLE income_item
    DROP CONSTRAINT income_item_account_id_fkey,
    DROP CONSTRAINT income_item_household_id_area_fkey,
    ADD FOREIGN KEY (account_id, household_id, area) REFERENCES income_account (id, household_id, area) ON UPDATE CASCADE;

-- Staged persons and incomes are written with the import's row locked and forgotten with it; a reference of their own
-- to it would be looked up once a row.
ALTER TABLE roster_person DROP CONSTRAINT roster_person_import_id_fkey;
ALTER TABLE roster_income DROP CONSTRAINT roster_income_import_id_fkey;

-- A large merge has the rows it brought counted; see the roster tables.
GRANT MAINTAIN ON living_conditions, income_account, income_item TO mingbai_app;
