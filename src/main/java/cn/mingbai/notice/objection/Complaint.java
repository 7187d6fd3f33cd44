package cn.mingbai.notice.objection;

import java.util.UUID;

/**
 * What somebody objects to.
 *
 * @param lineId the household on the notice
 * @param objector his name, 1 to 40 characters
 * @param telephone under which he can be asked; stored as ciphertext
 * @param text what is wrong, 5 to 1000 characters, without ID, card or telephone numbers
 */
public record Complaint(UUID lineId, String objector, String telephone, String text) {}
