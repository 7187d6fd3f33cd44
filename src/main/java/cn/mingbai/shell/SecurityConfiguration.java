package cn.mingbai.shell;

import cn.mingbai.account.SignInChains;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who gets in: the machine interface by HTTP Basic without a session, everything else by the sign-in page. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Everything from this server and nothing inline; Tabler's small drawings are data: images in its style sheet. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain machineInterface(HttpSecurity http, SignInChains signIn, MachineDenials denials) {
        signIn.machineInterface(http);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/api/notices", "/api/notices/*")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/notices/*/verification")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(denials))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .headers(SecurityConfiguration::harden)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignInChains signIn) {
        signIn.pages(http);
        var denials = new PageDenials();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/webjars/tabler__core/*/dist/css/tabler.min.css",
                                "/webjars/htmx.org/*/dist/htmx.min.js",
                                "/img/**")
                        .permitAll()
                        .requestMatchers("/webjars/**")
                        .denyAll() // the archives hold demonstrations with scripts of their own
                        .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers("/login", "/setup", "/error", "/actuator/health", "/v3/api-docs")
                        .permitAll()
                        .requestMatchers("/n/**", "/notices/public", "/notices/verification")
                        .permitAll() // what hangs on the village's wall
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler(new SignInFailures())
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").deleteCookies("mingbai"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .headers(SecurityConfiguration::harden)
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    @Bean
    WebMvcConfigurer interceptors() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RequiresInterceptor());
                registry.addInterceptor(new OnceInterceptor()).excludePathPatterns("/api/**");
            }
        };
    }
}
