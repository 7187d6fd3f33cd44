package cn.mingbai.household.roster;

import cn.mingbai.household.NameInitials;
import cn.mingbai.privacy.BlindIndex;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes checked households into the staging tables, many at a time. COPY may not write to a table below a row policy,
 * so it fills a table of the transaction, from which the rows go on.
 */
@Component
class RosterStaging {

    private static final List<String> TABLES =
            List.of("roster_household", "roster_person", "roster_income", "roster_problem");

    private final JdbcTemplate jdbc;
    private final FieldCipher cipher;
    private final BlindIndex index;

    RosterStaging(JdbcTemplate jdbc, FieldCipher cipher, BlindIndex index) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.index = index;
    }

    /** Rows on their way to the staging tables of one import. */
    final class Batch {
        private final UUID importId;
        private final long area;
        private final CopyText households = new CopyText();
        private final CopyText persons = new CopyText();
        private final CopyText incomes = new CopyText();
        private final CopyText problems = new CopyText();
        private int size;

        private Batch(UUID importId, long area) {
            this.importId = importId;
            this.area = area;
        }

        /** Persons waiting to be written. */
        int size() {
            return size;
        }

        void add(HouseholdGroup group, int position) {
            addHousehold(group, position);
            group.persons().forEach(person -> addPerson(person, position));
            size += group.persons().size();
        }

        void add(RosterProblem problem, long position) {
            problems.add(importId).add(area).add(position).add(problem.row()).add(problem.person());
            problems.add(problem.column())
                    .add(problem.severity())
                    .add(problem.code())
                    .add(problem.shown());
            problems.add(JsonText.array(problem.args())).endRow();
        }

        private void addHousehold(HouseholdGroup group, int position) {
            var facts = group.facts();
            households
                    .add(importId)
                    .add(area)
                    .add(group.firstRow())
                    .add(position)
                    .add(group.isAcceptable());
            households.add(group.village()).add(group.number()).add(group.villagerGroup());
            if (facts == null) {
                households.add(null).add(null).add(null).addCodes(List.of());
                for (var i = 0; i < 16; i++) {
                    households.add(null);
                }
                households.add(false).add(null).endRow();
                return;
            }
            var contact = facts.contact();
            var dwelling = facts.dwelling();
            households.add(facts.status()).add(facts.category()).add(facts.mainCause());
            households.addCodes(facts.otherCauses()).add(facts.statedSize());
            households.addBytes(sealed(SecretKind.TELEPHONE, contact.phone()));
            households.addBytes(indexed(SecretKind.TELEPHONE, contact.phone())).add(contact.bankName());
            households.addBytes(sealed(SecretKind.BANK_ACCOUNT, contact.bankAccount()));
            households
                    .addBytes(indexed(SecretKind.BANK_ACCOUNT, contact.bankAccount()))
                    .add(contact.note());
            households.add(dwelling.housingGrade()).add(dwelling.housingArea()).add(dwelling.waterDeclaredSafe());
            households
                    .add(dwelling.waterFetchMinutes())
                    .add(dwelling.arableLand())
                    .add(dwelling.forestLand());
            households.add(dwelling.accessRoad()).add(dwelling.livingPower()).add(dwelling.sanitaryToilet());
            households
                    .add(facts.income().known())
                    .add(facts.income().operatingExpense())
                    .endRow();
            var place = 0;
            for (var item : facts.income().items()) {
                incomes.add(importId).add(area).add(position).add(place++);
                incomes.add(item.kind()).add(item.item()).add(item.amount()).endRow();
            }
        }

        private void addPerson(RosterPerson person, int household) {
            var id = person.idNumber() == null ? null : person.idNumber().value();
            persons.add(importId).add(area).add(person.row()).add(household).add(person.number());
            persons.add(person.name()).add(NameInitials.of(person.name())).add(person.sex());
            persons.add(person.birthDate()).add(person.idKind());
            persons.addBytes(sealed(SecretKind.ID_NUMBER, id)).addBytes(indexed(SecretKind.ID_NUMBER, id));
            persons.add(person.relation()).add(person.ethnicity()).add(person.politicalStatus());
            persons.add(person.education()).add(person.schoolStage()).add(person.schoolingState());
            persons.add(person.dropoutReason()).addCodes(person.health()).add(person.labour());
            persons.add(person.workArea()).add(person.workMonths()).add(person.medicalInsurance());
            persons.add(person.criticalIllnessInsurance()).add(person.pension());
            persons.add(person.subsistenceAllowance())
                    .add(person.specialHardship())
                    .endRow();
        }
    }

    Batch batch(UUID importId, long area) {
        return new Batch(importId, area);
    }

    /** Writes what a batch holds and empties it; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Batch batch) {
        var texts = List.of(batch.households, batch.persons, batch.incomes, batch.problems);
        for (var i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                copy(TABLES.get(i), texts.get(i).take());
            }
        }
        batch.size = 0;
    }

    private void copy(String table, String rows) {
        var passing = table + "_passing";
        jdbc.execute("CREATE TEMPORARY TABLE IF NOT EXISTS %s (LIKE %s INCLUDING DEFAULTS) ON COMMIT DELETE ROWS"
                .formatted(passing, table));
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY %s FROM STDIN".formatted(passing), new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new SQLException("Rows could not be staged in " + table, e.getSQLState(), withoutData(e));
            }
        });
        jdbc.execute("INSERT INTO %1$s SELECT * FROM %2$s".formatted(table, passing));
        jdbc.execute("TRUNCATE " + passing);
    }

    /** COPY's messages quote the row; the cause must not carry people into a log. */
    private static SQLException withoutData(SQLException e) {
        return new SQLException("state " + e.getSQLState());
    }

    private byte @Nullable [] sealed(SecretKind kind, @Nullable String plain) {
        return plain == null ? null : cipher.seal(kind, plain);
    }

    private byte @Nullable [] indexed(SecretKind kind, @Nullable String plain) {
        return plain == null ? null : index.of(kind, plain);
    }
}
