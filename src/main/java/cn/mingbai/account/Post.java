package cn.mingbai.account;

import cn.mingbai.region.Place;
import java.io.Serializable;
import java.util.UUID;

/** A post (岗位) as pages show it: what an officer is, and where. */
public record Post(UUID id, Role role, Place place) implements Serializable {

    /** The name of the post in the header {@code X-Post} of the machine interface, e.g. COUNTY_OFFICER@141130. */
    public String key() {
        return role + "@" + place.code();
    }
}
