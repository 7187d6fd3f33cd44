package cn.mingbai.casework;

import cn.mingbai.casework.ObjectionEffects.Answer;
import cn.mingbai.notice.ObjectionDecided;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.notice.Objections;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the notice module says of objections, within its transaction. */
@Component
class ObjectionListener {

    private final ObjectionEffects effects;
    private final Objections objections;

    ObjectionListener(ObjectionEffects effects, Objections objections) {
        this.effects = effects;
        this.objections = objections;
    }

    @EventListener
    void on(ObjectionRaised raised) {
        effects.raised(raised.lineIds());
    }

    @EventListener
    void on(ObjectionDecided decided) {
        var answer =
                switch (decided.outcome()) {
                    case LIST_STANDS -> Answer.OBJECTION_REJECTED;
                    case AMENDED -> Answer.OBJECTION_AMENDS;
                    case REMOVED -> Answer.OBJECTION_REMOVES;
                };
        var stillOpen = !objections.openOn(Set.of(decided.lineId())).isEmpty();
        effects.answered(decided.lineId(), answer, decided.answer(), stillOpen);
    }
}
