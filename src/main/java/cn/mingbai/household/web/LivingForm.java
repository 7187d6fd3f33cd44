package cn.mingbai.household.web;

import static cn.mingbai.household.entry.Readings.choice;
import static cn.mingbai.household.entry.Readings.date;
import static cn.mingbai.household.entry.Readings.number;
import static cn.mingbai.household.entry.Readings.yesNo;

import cn.mingbai.household.Assurance;
import cn.mingbai.household.HousingGrade;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.code.AccessRoad;
import cn.mingbai.household.entry.LivingEntry;
import cn.mingbai.household.sheet.LivingSheet;
import org.jspecify.annotations.Nullable;

/** Living conditions as the form has them: text throughout, so that what cannot be read is shown again. */
record LivingForm(
        @Nullable String food,
        @Nullable String clothing,
        @Nullable String housingGrade,
        @Nullable String housingArea,
        @Nullable String renovated,
        @Nullable String livesElsewhereSafely,
        @Nullable String relocationMode,
        @Nullable String keysHandedOver,
        @Nullable String movedIn,
        @Nullable String waterDeclaredSafe,
        @Nullable String waterLitres,
        @Nullable String waterFetchMinutes,
        @Nullable String waterGuaranteeRate,
        @Nullable String waterQualitySafe,
        @Nullable String arableLand,
        @Nullable String forestLand,
        @Nullable String accessRoad,
        @Nullable String livingPower,
        @Nullable String sanitaryToilet,
        @Nullable String measuresImplemented,
        @Nullable String measuresEffective,
        @Nullable String surveyedOn,
        @Nullable String surveyedBy,
        @Nullable Integer version,
        @Nullable String reason) {

    static LivingForm of(@Nullable LivingSheet known) {
        var living = known == null ? LivingEntry.UNKNOWN : known.found();
        var housing = living.housing();
        var water = living.water();
        var land = living.land();
        return new LivingForm(
                living.needs().food().text(),
                living.needs().clothing().text(),
                housing.grade().text(),
                housing.area().text(),
                housing.renovated().text(),
                housing.livesElsewhereSafely().text(),
                housing.relocationMode().text(),
                housing.keysHandedOver().text(),
                housing.movedIn().text(),
                water.declaredSafe().text(),
                water.litres().text(),
                water.fetchMinutes().text(),
                water.guaranteeRate().text(),
                water.qualitySafe().text(),
                land.arable().text(),
                land.forest().text(),
                land.accessRoad().text(),
                land.livingPower().text(),
                land.sanitaryToilet().text(),
                living.support().implemented().text(),
                living.support().effective().text(),
                living.survey().on().text(),
                living.survey().by(),
                known == null ? null : known.version(),
                "");
    }

    LivingEntry entry() {
        return new LivingEntry(
                new LivingEntry.Needs(
                        choice(Assurance.class, Words.of(food)), choice(Assurance.class, Words.of(clothing))),
                new LivingEntry.Housing(
                        choice(HousingGrade.class, Words.of(housingGrade)),
                        number(Words.of(housingArea)),
                        yesNo(Words.of(renovated)),
                        yesNo(Words.of(livesElsewhereSafely)),
                        choice(RelocationMode.class, Words.of(relocationMode)),
                        yesNo(Words.of(keysHandedOver)),
                        yesNo(Words.of(movedIn))),
                new LivingEntry.Water(
                        yesNo(Words.of(waterDeclaredSafe)),
                        number(Words.of(waterLitres)),
                        number(Words.of(waterFetchMinutes)),
                        number(Words.of(waterGuaranteeRate)),
                        yesNo(Words.of(waterQualitySafe))),
                new LivingEntry.Land(
                        number(Words.of(arableLand)),
                        number(Words.of(forestLand)),
                        choice(AccessRoad.class, Words.of(accessRoad)),
                        yesNo(Words.of(livingPower)),
                        yesNo(Words.of(sanitaryToilet))),
                new LivingEntry.Support(yesNo(Words.of(measuresImplemented)), yesNo(Words.of(measuresEffective))),
                new LivingEntry.Survey(date(Words.of(surveyedOn)), Words.of(surveyedBy)));
    }
}
