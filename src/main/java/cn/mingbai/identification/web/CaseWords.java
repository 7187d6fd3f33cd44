package cn.mingbai.identification.web;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Step;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** What templates of this module ask for, as {@code @caseWords}. */
@Component("caseWords")
class CaseWords {

    private final Sentences sentences;

    CaseWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public String say(Sentence sentence) {
        return sentences.say(sentence);
    }

    public String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Where a step may lead, the nearest state first. */
    public List<String> inOrder(CaseFile file, Step step) {
        return Tables.of(file).states().stream()
                .filter(step.to()::contains)
                .map(CaseState::name)
                .toList()
                .reversed();
    }
}
