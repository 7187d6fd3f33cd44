-- Since when a household has exited (脱贫); its policies go on from then for the period the standard states. NULL: it has
-- not, or nobody knows the day, as for those that a roster brings in as exited. Whoever enters the register again has none.
ALTER TABLE household ADD COLUMN exited_on date;
ALTER TABLE household ADD CONSTRAINT household_exited_on_fits_status
    CHECK (exited_on IS NULL OR status IN ('EXITED', 'CLEARED', 'CANCELLED'));
