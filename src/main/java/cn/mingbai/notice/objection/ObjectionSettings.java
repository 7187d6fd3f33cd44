package cn.mingbai.notice.objection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How objections are handled.
 *
 * @param answerWithin calendar days in which an objection is to be answered; later it counts as overdue
 * @param perAddress how many one remote address may raise an hour without signing in
 * @param perNotice how many one notice takes a day without signing in; further ones are told where to go
 * @param comparisonsPerAddress how many sheets one remote address may compare with their seals a minute
 */
@ConfigurationProperties("mingbai.objection")
public record ObjectionSettings(
        @DefaultValue("7") int answerWithin,
        @DefaultValue("5") int perAddress,
        @DefaultValue("50") int perNotice,
        @DefaultValue("20") int comparisonsPerAddress) {}
