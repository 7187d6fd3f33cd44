package cn.mingbai.notice.objection;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Role;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.board.Cursor;
import cn.mingbai.notice.objection.ObjectionTable.Wanted;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the objections of the officer's area. Those to a notice of the province stay with the province and with whoever
 * inspects and audits: they are about the county, so that no office of the county reads who raised them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('OBJECTION_READ')")
public class ObjectionList {

    private static final int PAGE = 30;

    private final ObjectionTable table;
    private final CurrentOfficer current;

    ObjectionList(ObjectionTable table, CurrentOfficer current) {
        this.table = table;
        this.current = current;
    }

    /** @param states only these */
    public KeysetPage<Objection> list(Set<ObjectionState> states, @Nullable String after) {
        var officer = current.require();
        var wanted = new Wanted(officer.place().range(), levels(officer.role()), states);
        var rows = table.latest(wanted, Cursor.parse(after), PAGE + 1);
        return KeysetPage.of(
                rows, PAGE, row -> new Cursor(row.objection().at(), row.id().value()).toString());
    }

    public Objection show(ObjectionId id) {
        var officer = current.require();
        return table.find(id)
                .filter(found -> officer.place().range().contains(found.notice().area()))
                .filter(found ->
                        levels(officer.role()).contains(found.objection().level()))
                .orElseThrow(() -> new NotFoundException("No objection " + id));
    }

    private static Set<ObjectionLevel> levels(Role role) {
        return switch (role) {
            case PROVINCE_OFFICER -> EnumSet.of(ObjectionLevel.PROVINCE);
            case INSPECTOR, AUDITOR -> EnumSet.allOf(ObjectionLevel.class);
            default -> EnumSet.of(ObjectionLevel.TOWNSHIP, ObjectionLevel.COUNTY);
        };
    }
}
