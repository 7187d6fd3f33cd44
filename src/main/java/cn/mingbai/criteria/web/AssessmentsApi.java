package cn.mingbai.criteria.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.decision.Assessments;
import cn.mingbai.region.Regions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the rules say of a household: of stated facts, or of one in the register. Nothing is stored. */
@RestController
class AssessmentsApi {

    private final Assessments assessments;
    private final Regions regions;
    private final Sentences sentences;

    AssessmentsApi(Assessments assessments, Regions regions, Sentences sentences) {
        this.assessments = assessments;
        this.regions = regions;
        this.sentences = sentences;
    }

    @PostMapping(path = "/api/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.ASSESS)
    AssessmentView assess(@Valid @RequestBody AssessmentRequest request) {
        var place = regions.byCode(request.region())
                .orElseThrow(() -> Unprocessable.because(request, "region", "UNKNOWN_REGION", request.region()));
        return assessments
                .judge(request.facts(), place.area(), request.year(), request.purpose())
                .map(judged -> AssessmentView.of(judged.assessment(), sentences))
                .orElseThrow(() -> Unprocessable.because(
                        request,
                        "year",
                        "NO_STANDARD",
                        place.fullName(),
                        request.year().toString()));
    }

    /**
     * @param purpose IDENTIFICATION where it is not given
     * @param year the latest year with an income account where it is not given
     */
    @GetMapping("/api/households/{number}/assessment")
    @Requires(Permission.HOUSEHOLD_READ)
    AssessmentView ofHousehold(
            @PathVariable String number,
            @RequestParam(defaultValue = "IDENTIFICATION") Purpose purpose,
            @RequestParam(required = false) @Nullable Integer year) {
        var found = assessments.ofHousehold(number, year, purpose);
        var judgement = found.judgement();
        if (judgement == null) {
            throw Unprocessable.because(
                    found, "year", "NO_STANDARD", found.header().place().fullName(), Integer.toString(found.year()));
        }
        return AssessmentView.of(judgement.assessment(), sentences);
    }
}
