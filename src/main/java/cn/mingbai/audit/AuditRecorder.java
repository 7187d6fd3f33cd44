package cn.mingbai.audit;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes every auditable event down in the transaction of the deed: no trace, no deed. */
@Component
class AuditRecorder {

    private final JdbcClient jdbc;
    private final CurrentOfficer current;

    AuditRecorder(JdbcClient jdbc, CurrentOfficer current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(AuditableEvent event) {
        var officer = current.signedIn();
        jdbc.sql("""
                        INSERT INTO audit_entry (actor, role, post_code, action, subject, area, reason, remote_address)
                        VALUES (:actor, :role, :post, :action, :subject, :area, :reason, :address)""")
                .param("actor", current.get().map(Actor::name).orElse(null))
                .param(
                        "role",
                        officer.map(SignedInOfficer::role).map(Enum::name).orElse(null))
                .param("post", officer.map(o -> o.place().code()).orElse(null))
                .param("action", event.action())
                .param("subject", event.subject())
                .param("area", event.area())
                .param("reason", event.reason())
                .param("address", remoteAddress())
                .update();
    }

    /** None in background work. */
    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
