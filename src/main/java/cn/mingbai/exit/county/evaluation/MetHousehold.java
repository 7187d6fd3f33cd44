package cn.mingbai.exit.county.evaluation;

import cn.mingbai.procedure.Obstacle;
import java.util.ArrayList;
import java.util.List;

/** A household that inspectors met in the village and that stands in no register: name of its head, group, persons; no number. */
public record MetHousehold(String headName, String villagerGroup, int persons) {

    private static final int NAME = 60;
    private static final int GROUP = 40;
    private static final int MOST = 200;
    private static final int ID_NUMBER = 15;

    List<Obstacle> problems() {
        var problems = new ArrayList<Obstacle>();
        if (headName.isEmpty() || headName.length() > NAME || holdsANumber()) {
            problems.add(Obstacle.of("evaluationHeadName", NAME));
        }
        if (villagerGroup.length() > GROUP) {
            problems.add(Obstacle.of("evaluationGroup", GROUP));
        }
        if (persons < 1 || persons > MOST) {
            problems.add(Obstacle.of("evaluationPersons", MOST));
        }
        return problems;
    }

    /** Somebody's ID number typed where his name belongs would be kept in the clear. */
    private boolean holdsANumber() {
        return (headName + villagerGroup)
                        .codePoints()
                        .filter(Character::isDigit)
                        .count()
                >= ID_NUMBER;
    }
}
