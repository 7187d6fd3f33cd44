package cn.mingbai.account.signin;

import cn.mingbai.account.AccountLocked;
import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Reauthentication;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.Reauthentication.Denied;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;

/** The password once more. Not one transaction, as signing in is none: a failed guess is counted whatever follows. */
@Service
@PreAuthorize("hasAuthority('OWN_WORK')")
class PasswordAgain implements Reauthentication {

    private final CurrentOfficer current;
    private final PasswordCheck check;

    PasswordAgain(CurrentOfficer current, PasswordCheck check) {
        this.current = current;
        this.check = check;
    }

    @Override
    public Answer confirm(String password, String address) {
        var officer = current.require();
        try {
            var credentials = check.check(officer.username(), password, address).credentials();
            return credentials.officer().equals(officer.id()) ? new Confirmed(officer.id()) : Denied.WRONG;
        } catch (BadCredentialsException e) {
            return Denied.WRONG;
        } catch (AccountLocked e) {
            return Denied.WAIT;
        }
    }
}
