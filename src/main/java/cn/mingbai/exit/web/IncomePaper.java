package cn.mingbai.exit.web;

import static cn.mingbai.casework.paper.HouseholdParts.lines;
import static cn.mingbai.casework.paper.HouseholdParts.room;

import cn.mingbai.casework.paper.HouseholdParts;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.IncomeItem;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import java.util.List;
import java.util.Objects;

/** The income account of the year (年度人均纯收入核算表): every item, what counts of it and why the rest does not. */
final class IncomePaper {

    /** In tenths of a row. */
    private static final PaperCut ITEMS = new PaperCut(112, 240, 240, 112);

    private static final int CHARACTERS_OF_AN_ITEM = 9;
    /** A kind or a reason takes at most so many lines. */
    private static final int LINES_OF_A_KIND = 2;

    private static final int LINES_OF_A_REASON = 4;

    private IncomePaper() {}

    static List<PaperPage> pages(HouseholdFacts facts) {
        return PaperPage.of(List.of(HouseholdParts.income(facts, ITEMS, IncomePaper::weight)));
    }

    private static int weight(IncomeItem item) {
        var name = lines(Objects.requireNonNullElse(item.item(), ""), CHARACTERS_OF_AN_ITEM);
        var reason = item.nature() == IncomeNature.RECEIVED ? LINES_OF_A_KIND : LINES_OF_A_REASON;
        return room(Math.max(name, reason));
    }
}
