package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Standard;

/** Puts sample households before single criteria. */
final class Asking {

    private static final Sentences SENTENCES = new Sentences();

    private Asking() {}

    static Inquiry identification(SampleHousehold household) {
        return about(household, StandardFixtures.shanxi2018(), Purpose.IDENTIFICATION);
    }

    static Inquiry exit(SampleHousehold household) {
        return exit(household, StandardFixtures.shanxi2018());
    }

    static Inquiry exit(SampleHousehold household, Standard standard) {
        return about(household, standard, Purpose.EXIT);
    }

    static Inquiry about(SampleHousehold household, Standard standard, Purpose purpose) {
        return new Inquiry(household.facts(), standard, purpose, SampleHousehold.AUTUMN);
    }

    static String explanation(Judgement judgement) {
        return SENTENCES.say(judgement.finding().explanation());
    }
}
