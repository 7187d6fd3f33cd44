package cn.mingbai.notice.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where villagers find the public pages.
 *
 * @param publicAddress the address that printed QR codes lead to, e.g. {@code https://mingbai.example.gov.cn}; empty: the
 *     address under which the sheet was opened
 */
@ConfigurationProperties("mingbai.notice")
record NoticeSettings(@DefaultValue("") String publicAddress) {}
