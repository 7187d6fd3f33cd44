package cn.mingbai.exit.web;

import cn.mingbai.casework.form.Sent;
import cn.mingbai.exit.desk.DeskChoice;
import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The form of the desk as it was sent: a row for each exit that was shown, and what was chosen for it. */
record DeskSent(Sent sent) {

    /** The exits for which something was chosen. */
    List<DeskChoice> choices() {
        var cases = sent.column("case");
        var choices = new ArrayList<DeskChoice>();
        for (var i = 0; i < cases.size(); i++) {
            var choice = at("choice", i);
            var id = Sent.id(cases.get(i));
            var version = Sent.number(Optional.of(at("version", i)));
            if (!choice.isEmpty() && id.isPresent()) {
                choices.add(new DeskChoice(
                        new CaseId(id.get()), Objects.requireNonNullElse(version, -1), choice, at("comment", i)));
            }
        }
        return choices;
    }

    List<UUID> evidence() {
        return sent.ids("evidence");
    }

    LocalDate on(LocalDate otherwise) {
        return Objects.requireNonNullElse(sent.day("on"), otherwise);
    }

    private String at(String name, int index) {
        var column = sent.column(name);
        return index < column.size() ? column.get(index).replace("\0", "").strip() : "";
    }
}
