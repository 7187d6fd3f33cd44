package cn.mingbai.account.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class AccountRouteSamples implements RouteSamples {

    private final TestAccounts accounts;

    AccountRouteSamples(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<RouteSample> samples() {
        var inside = accounts.make(Role.VILLAGE_OFFICER, "141130101201");
        var outside = accounts.make(Role.COUNTY_OFFICER, "140122");
        return List.of(
                RouteSample.of("/accounts/{id}", accounts.idOf(inside), accounts.idOf(outside), "140122"),
                RouteSample.everywhere(
                        "/accounts/{id}/posts/{post}", UUID.randomUUID().toString()));
    }

    @Override
    public Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        UnaryOperator<AbstractMockHttpServletRequestBuilder<?>> version = request -> {
            request.param("version", "0");
            return request;
        };
        return Map.of(
                "POST /accounts/{id}/posts",
                request -> {
                    version.apply(request).param("role", "TEAM_MEMBER");
                    request.param("region", "141130101201");
                    return request;
                },
                "POST /accounts/{id}/posts/{post}/dismissal",
                version,
                "POST /accounts/{id}/closing",
                version,
                "POST /accounts/{id}/reopening",
                version,
                "POST /accounts/{id}/password",
                version);
    }
}
