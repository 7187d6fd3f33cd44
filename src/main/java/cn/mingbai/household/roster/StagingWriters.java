package cn.mingbai.household.roster;

import cn.mingbai.household.roster.staging.RosterStaging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the writer of one import. */
@Component
class StagingWriters {

    private final RosterImportTable imports;
    private final RosterStaging staging;
    private final TransactionTemplate transaction;

    StagingWriters(RosterImportTable imports, RosterStaging staging, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.staging = staging;
        this.transaction = new TransactionTemplate(transactions);
    }

    StagingWriter of(RosterImport roster) {
        return new StagingWriter(roster, imports, staging, transaction);
    }
}
