package cn.mingbai.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One household on a notice: the allow-list for households. What is not a component of this record cannot be on a notice, so there is
 * no place for an ID number, a telephone, an account, or another member's name.
 *
 * @param lineId the poster's id of the household's case; objections name it
 * @param head the head's name; for a household whose head is a child, the guardian's
 * @param villagerGroup as it is called in the village, e.g. 第3组; may be empty
 * @param members how many live in the household, 1 to 50
 * @param cause the cause of poverty in words, or null; never one that tells of an illness or a disability (that is refused)
 * @param outcome what is proposed or decided, in words, e.g. 拟识别
 */
public record NoticeLine(
        UUID lineId,
        String head,
        String villagerGroup,
        int members,
        @Nullable String cause,
        String outcome) implements AnnouncedLine {}
