package cn.mingbai.household.history;

import cn.mingbai.household.history.Change.Shown;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.Mask;
import cn.mingbai.privacy.SecretKind;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How the columns of the register are shown: labels of code lists, masks of secrets, and what is nobody's concern. */
@Component
class HistoryColumns {

    /** Keys, indexes for searching, and what the history says anyhow. */
    static final Set<String> LEFT_OUT = Set.of(
            "id",
            "household_id",
            "account_id",
            "area",
            "version",
            "recorded_at",
            "recorded_by",
            "initials",
            "phone_index",
            "bank_index",
            "id_index",
            "position");

    private static final Map<String, String> PREFIXES = Map.of("exclusion", "EXCLUSION_", "income_item", "INCOME_");

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("household.status", "status"),
            Map.entry("household.category", "category"),
            Map.entry("household.main_cause", "cause"),
            Map.entry("household.other_causes", "cause"),
            Map.entry("member.sex", "sex"),
            Map.entry("member.id_kind", "idKind"),
            Map.entry("member.relation", "relation"),
            Map.entry("member.political_status", "politicalStatus"),
            Map.entry("member.education", "education"),
            Map.entry("member.school_stage", "schoolStage"),
            Map.entry("member.schooling_state", "schoolingState"),
            Map.entry("member.dropout_reason", "schoolingReason"),
            Map.entry("member.health", "health"),
            Map.entry("member.labour", "labour"),
            Map.entry("member.work_area", "workArea"),
            Map.entry("member.join_reason", "joinReason"),
            Map.entry("member.removal_reason", "removalReason"),
            Map.entry("living_conditions.food", "assurance"),
            Map.entry("living_conditions.clothing", "assurance"),
            Map.entry("living_conditions.housing_grade", "housingGrade"),
            Map.entry("living_conditions.relocation_mode", "relocationMode"),
            Map.entry("living_conditions.access_road", "accessRoad"),
            Map.entry("income_item.kind", "incomeKind"),
            Map.entry("income_item.nature", "incomeNature"),
            Map.entry("exclusion.kind", "exclusionKind"),
            Map.entry("exclusion.status", "exclusionStatus"),
            Map.entry("exclusion.explanation", "exclusionExplanation"));

    private static final Map<String, SecretKind> SECRETS = Map.of(
            "household.phone", SecretKind.TELEPHONE,
            "household.bank_account", SecretKind.BANK_ACCOUNT,
            "member.id_number", SecretKind.ID_NUMBER);

    private final FieldCipher cipher;

    HistoryColumns(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The label that the form gives the same field. */
    static String label(String table, String column) {
        var prefix = PREFIXES.getOrDefault(table, "");
        return "household.field." + prefix + column.toUpperCase(Locale.ROOT);
    }

    Shown shown(String table, String column, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Shown.NOTHING;
        }
        var secret = SECRETS.get(table + "." + column);
        if (secret != null) {
            return text(Mask.number(
                    cipher.open(secret, HexFormat.of().parseHex(value.asString().substring(2)))));
        }
        if (value.isBoolean()) {
            return new Shown(List.of("household.yesNo." + value.asBoolean()), "");
        }
        var code = CODES.get(table + "." + column);
        if (code == null) {
            return text(value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
        }
        return value.isArray()
                ? new Shown(value.valueStream().map(one -> key(code, one)).toList(), "")
                : new Shown(List.of(key(code, value)), "");
    }

    private static String key(String code, JsonNode value) {
        return "household." + code + "." + value.asString();
    }

    private static Shown text(String text) {
        return new Shown(List.of(), text);
    }
}
