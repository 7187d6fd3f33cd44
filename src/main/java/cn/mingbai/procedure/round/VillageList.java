package cn.mingbai.procedure.round;

import java.util.UUID;

/** A village's list (名单) in a round. */
public record VillageList(UUID id, UUID round, long area) {}
