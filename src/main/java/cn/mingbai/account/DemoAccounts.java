package cn.mingbai.account;

import cn.mingbai.account.register.Founding;
import cn.mingbai.account.register.NewAccount;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.ConditionalOnDemo;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo's invented officers, one for each role, made at the first start; they exist nowhere else. */
@Component
@ConditionalOnDemo
public class DemoAccounts implements SmartInitializingSingleton {

    private final List<Account> accounts;
    private final Founding founding;
    private final Regions regions;

    DemoAccounts(@Value("classpath:demo/accounts.csv") Resource list, Founding founding, Regions regions) {
        this.accounts = read(list);
        this.founding = founding;
        this.regions = regions;
    }

    /** One invented officer, as the sign-in page of the demo lists it. */
    public record Account(
            String username, String password, String displayName, String office, Role role, String region) {}

    public List<Account> accounts() {
        return accounts;
    }

    /** Before the first request is taken: who asks the health address and then signs in finds everybody there. */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        for (var account : accounts) {
            founding.found(
                    new NewAccount(account.username(), account.displayName(), account.office()),
                    account.password(),
                    account.role(),
                    regions.byCode(account.region()).orElseThrow());
        }
    }

    private static List<Account> read(Resource list) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().map(DemoAccounts::account).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account account(NamedCsvRecord row) {
        return new Account(
                row.getField("username"),
                row.getField("password"),
                row.getField("display_name"),
                row.getField("office"),
                Role.valueOf(row.getField("role")),
                row.getField("region"));
    }
}
