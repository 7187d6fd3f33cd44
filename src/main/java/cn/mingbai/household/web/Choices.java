package cn.mingbai.household.web;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.Health;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.RelocationMode;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.code.AccessRoad;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.PoliticalStatus;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.code.WorkArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The code lists of the forms, as {@code choices['Relation']} in templates; beans are out of reach in fragment parameters. */
@ControllerAdvice(basePackageClasses = Choices.class)
class Choices {

    private static final Map<String, List<Enum<?>>> LISTS = Stream.<Class<? extends Enum<?>>>of(
                    ExclusionExplanation.class,
                    ExclusionKind.class,
                    Health.class,
                    HouseholdCategory.class,
                    PovertyCause.class,
                    RegistrationStatus.class,
                    Relation.class,
                    RelocationMode.class,
                    SchoolingReason.class,
                    AccessRoad.class,
                    EducationLevel.class,
                    JoinReason.class,
                    PoliticalStatus.class,
                    RemovalReason.class,
                    SchoolStage.class,
                    WorkArea.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, list -> List.of(list.getEnumConstants())));

    @ModelAttribute("choices")
    Map<String, List<Enum<?>>> choices() {
        return LISTS;
    }
}
