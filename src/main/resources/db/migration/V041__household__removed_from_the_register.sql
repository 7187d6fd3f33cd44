-- Removed from the register by procedure, never deleted: wrongly identified (清退) or the whole household gone (整户消亡).
ALTER TABLE household DROP CONSTRAINT household_status_check;
ALTER TABLE household ADD CONSTRAINT household_status_check
    CHECK (status IN ('NONE', 'REGISTERED', 'EXITED', 'RETURNED', 'CLEARED', 'CANCELLED'));
