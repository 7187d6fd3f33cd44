package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.AfterExitRule;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.criteria.standard.CountyExitRule;
import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.criteria.standard.ExitTerms;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.IndicatorRule;
import cn.mingbai.criteria.standard.Setting;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.criteria.standard.VillageIndicator;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Makes what a standard says about exits; refuses incomplete or unreadable parameters by exception. */
final class ExitTermsReading {

    private final WrittenParameters written;

    ExitTermsReading(WrittenParameters written) {
        this.written = written;
    }

    ExitTerms terms() {
        return new ExitTerms(
                ExitSettings.of(
                        ExitParameters.settings().stream().map(written::setting).toList()),
                ApprovalLevel.valueOf(written.value("exit.approval")),
                written.clause("exit.approval"),
                hardships(),
                new AfterExitRule(
                        LocalDate.parse(written.value("exit.policiesUntil")),
                        written.clause("exit.policiesUntil"),
                        written.whole("exit.followUpMonths"),
                        written.clause("exit.followUpMonths")),
                village(),
                county());
    }

    private Map<Hardship, HardshipRule> hardships() {
        var rules = new EnumMap<Hardship, HardshipRule>(Hardship.class);
        for (var hardship : Hardship.values()) {
            var key = "hardship." + hardship;
            rules.put(
                    hardship,
                    new HardshipRule(
                            HardshipRule.Effect.valueOf(written.value(key)), written.clause(key), written.origin(key)));
        }
        return rules;
    }

    private VillageExitRule village() {
        var indicators = new EnumMap<VillageIndicator, IndicatorRule>(VillageIndicator.class);
        for (var indicator : VillageIndicator.values()) {
            indicators.put(indicator, indicator(indicator));
        }
        var approvedBy = "village.approvedBy";
        return new VillageExitRule(
                VillageExitRule.ApprovedBy.valueOf(written.value(approvedBy)),
                written.clause(approvedBy),
                written.origin(approvedBy),
                indicators);
    }

    /** A number brings the clause it stands in. */
    private IndicatorRule indicator(VillageIndicator indicator) {
        var key = "village." + indicator;
        var effect = IndicatorRule.Effect.valueOf(written.value(key));
        var least = key + ".least";
        return indicator.unit().isEmpty() || written.isEmpty(least)
                ? new IndicatorRule(effect, null, written.clause(key), written.origin(key))
                : new IndicatorRule(effect, written.number(least), written.clause(least), written.origin(least));
    }

    private CountyExitRule county() {
        return new CountyExitRule(
                written.whole("county.noticeDays"),
                written.clause("county.noticeDays"),
                setting("county.sampleVillages"),
                setting("county.sampleHouseholds"));
    }

    private Setting setting(String key) {
        return ExitParameters.all().stream()
                .filter(spec -> spec.key().equals(key))
                .map(written::setting)
                .findFirst()
                .orElseThrow();
    }
}
