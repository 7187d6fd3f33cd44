package cn.mingbai.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a number (单号) that stands in its log lines, in the header {@code X-Ticket} and on its error page,
 * so that a clerk on the telephone and an operator at the log speak of the same thing. It is random and says nothing
 * about anybody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Ticket extends OncePerRequestFilter {

    static final String ATTRIBUTE = "ticket";
    private static final Logger log = LoggerFactory.getLogger(Ticket.class);
    /** Without what is mistaken for something else when read aloud. */
    private static final String LETTERS = "23456789ACDEFGHJKMNPQRTUVWXY";

    private final SecureRandom random = new SecureRandom();

    /** The number of a request, on error pages of the same request too. */
    static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = draw();
        request.setAttribute(ATTRIBUTE, number);
        response.setHeader("X-Ticket", number);
        MDC.put(ATTRIBUTE, number);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            // the container would log it too, but after the number is gone
            log.error("{} failed outside any handler", request.getMethod(), e);
            throw e;
        } finally {
            MDC.remove(ATTRIBUTE);
        }
    }

    private String draw() {
        var number = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
