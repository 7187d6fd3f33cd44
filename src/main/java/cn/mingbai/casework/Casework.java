package cn.mingbai.casework;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Every step on a case that is not taken by a meeting, a notice or the comparison. */
@Service
@Transactional
public class Casework {

    private final CaseDesk desk;
    private final Books books;
    private final CurrentOfficer officer;

    Casework(CaseDesk desk, Books books, CurrentOfficer officer) {
        this.desk = desk;
        this.books = books;
        this.officer = officer;
    }

    /**
     * Takes a step, and freezes the assessment with it where the procedure asks for that.
     *
     * @param proof that it is he who is signed in; a step for which he answers by name is refused without it
     */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    public ActionOutcome act(Wish wish, @Nullable Confirmed proof) {
        var outcome = taken(wish, proof);
        if (!(outcome instanceof Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private ActionOutcome taken(Wish wish, @Nullable Confirmed proof) {
        if (books.work(desk.file(wish).procedure()).elsewhere().contains(wish.action())) {
            return new ActionOutcome.Refused(wish.id(), List.of(Obstacle.of("ownDesk")));
        }
        return desk.act(wish, Acting.of(officer.require(), proof));
    }

    /** What would become of steps, for a preview: the password is asked for when they are taken. */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    @Transactional(readOnly = true)
    public Map<CaseId, Verdict> preview(Collection<Wish> wishes) {
        return desk.judge(wishes, Acting.of(officer.require()));
    }

    /**
     * Looks for doubts about the cases of a list. A transaction of its own before steps are taken: what was found stays, even
     * where the step is then refused because of it.
     */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    public void look(UUID list) {
        books.tables().stream().map(table -> books.of(table.key())).distinct().forEach(book -> book.look(list));
    }
}
