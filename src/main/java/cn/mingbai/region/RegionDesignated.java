package cn.mingbai.region;

import cn.mingbai.shared.AuditableEvent;
import org.jspecify.annotations.Nullable;

/** A place was designated: a county entered what one of its villages is, or an exit was approved. */
public record RegionDesignated(
        String code, long place, @Nullable String source) implements AuditableEvent {

    @Override
    public String action() {
        return "region.designated";
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public Long area() {
        return place;
    }

    @Override
    public @Nullable String reason() {
        return source;
    }
}
