package cn.mingbai.account.register;

import cn.mingbai.account.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A post (岗位): a role at a place. The first post is the one an officer signs in with. */
@Entity
class OfficerPost {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "region_lo")
    private long area;

    private int position;

    protected OfficerPost() {} // for JPA

    OfficerPost(Role role, long area, int position) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.area = area;
        this.position = position;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    long area() {
        return area;
    }

    int position() {
        return position;
    }
}
