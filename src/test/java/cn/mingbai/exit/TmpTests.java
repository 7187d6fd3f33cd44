package cn.mingbai.exit;

import cn.mingbai.casework.OfficeTest;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.exit.view.ExitParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class TmpTests {
    @Autowired ExitOffice office;
    @Autowired Statements statements;
    @Autowired ExitParts parts;
    @Autowired ExitWords words;

    @Test
    void look() {
        var list = office.list();
        var id = office.mark(list, office.home("看看", "6200"));
        office.verify(list, id);
        office.meet(list, id);
        office.confirm(list, id);
        office.accept(list, id);
        System.err.println("TMP " + office.cases().signedIn().ask("county", () -> statements.latest(id)));
        var v = office.cases().signedIn().ask("county", () -> parts.of(office.cases().files().get(id))).verdict();
        System.err.println("TMP " + v.decision() + " " + v.against().stream().map(words::say).toList());
        System.err.println("TMP " + office.cases().signedIn().ask("county", () -> office.cases().transactions().execute(s -> office.cases().jdbc().sql("select case_id, decision, taken_at, clock_timestamp() from snapshot").query().listOfRows())));
        System.err.println("TMP " + office.raised(id));
    }
}
