package cn.mingbai.notice.objection;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.ObjectionId;
import cn.mingbai.notice.board.Cursor;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objections of the officer's area. */
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
        var rows = table.latest(current.require().place().range(), states, Cursor.parse(after), PAGE + 1);
        return KeysetPage.of(
                rows, PAGE, row -> new Cursor(row.objection().at(), row.id().value()).toString());
    }

    public Objection show(ObjectionId id) {
        return table.find(id)
                .filter(found -> current.require()
                        .place()
                        .range()
                        .contains(found.notice().area()))
                .orElseThrow(() -> new NotFoundException("No objection " + id));
    }
}
