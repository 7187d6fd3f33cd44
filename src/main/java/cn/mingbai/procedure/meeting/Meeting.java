package cn.mingbai.procedure.meeting;

import java.time.Instant;
import java.util.UUID;

/** A meeting that was recorded, with its number. */
public record Meeting(UUID id, UUID list, MeetingSheet sheet, Instant recordedAt, String recordedBy) {}
