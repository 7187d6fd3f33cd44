package cn.mingbai.shell;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    @GetMapping("/")
    @Requires(Permission.OWN_WORK)
    String home() {
        return "home";
    }

    @GetMapping("/login")
    @OpenToAll("the way in")
    String login() {
        return "login";
    }
}
