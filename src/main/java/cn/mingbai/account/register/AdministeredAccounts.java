package cn.mingbai.account.register;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerId;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * The accounts that exist for the signed-in administrator: kept in his area and without a post outside it. Were one
 * post inside enough, a county's administrator could reset the password of a province officer.
 */
@Component
class AdministeredAccounts {

    private final Officers officers;
    private final CurrentOfficer current;

    AdministeredAccounts(Officers officers, CurrentOfficer current) {
        this.officers = officers;
        this.current = current;
    }

    Officer find(OfficerId id) {
        var area = area();
        return officers.findById(id)
                .filter(officer -> area.contains(officer.area()))
                .filter(officer -> officer.posts().stream().allMatch(post -> area.contains(post.area())))
                .orElseThrow(() -> new NotFoundException("Account " + id));
    }

    /** The account to change, where it still is as the administrator saw it. */
    Officer find(AccountVersion seen) {
        var officer = find(seen.id());
        if (officer.version() != seen.version()) {
            var last = officer.lastChange();
            throw new ChangedMeanwhileException(last.by(), last.at());
        }
        return officer;
    }

    boolean isOwn(OfficerId id) {
        return current.require().id().equals(id);
    }

    AreaRange area() {
        return current.require().place().range();
    }

    String administrator() {
        return current.require().username();
    }
}
