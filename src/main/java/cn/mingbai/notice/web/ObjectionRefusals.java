package cn.mingbai.notice.web;

import cn.mingbai.notice.board.Contacts;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.notice.objection.RaiseOutcome.Reason;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says beside which field an objection is refused, and where else one can go with it. */
@Component
class ObjectionRefusals {

    private final Contacts contacts;
    private final MessageSource messages;

    ObjectionRefusals(Contacts contacts, MessageSource messages) {
        this.contacts = contacts;
        this.messages = messages;
    }

    /** All of them, in the order of the form. */
    void tell(Set<Reason> reasons, Seal seal, BindingResult errors) {
        reasons.stream().sorted().forEach(reason -> tell(reason, seal, errors));
    }

    private void tell(Reason reason, Seal seal, BindingResult errors) {
        var code = "objection.refused." + reason;
        switch (reason) {
            case NO_SUCH_LINE -> errors.rejectValue("line", code);
            case NAME -> errors.rejectValue("name", code);
            case TELEPHONE -> errors.rejectValue("telephone", code);
            case TEXT_LENGTH, TEXT_HOLDS_NUMBER -> errors.rejectValue("text", code);
            case PERIOD_OVER, TOO_MANY -> errors.reject(code, whereElse(seal), null);
        }
    }

    /** The office, and its telephone where one was entered. */
    Object[] whereElse(Seal seal) {
        var contact = contacts.responsible(seal.area(), seal.kind().objections());
        var office = contact.office() != null
                ? contact.office()
                : messages.getMessage(
                        "notice.office." + seal.kind().objections(),
                        new Object[] {contact.place().name()},
                        Locale.CHINA);
        return new Object[] {
            office,
            contact.hotline() == null
                    ? ""
                    : new DefaultMessageSourceResolvable(
                            new String[] {"objection.hotline"}, new Object[] {contact.hotline()})
        };
    }
}
