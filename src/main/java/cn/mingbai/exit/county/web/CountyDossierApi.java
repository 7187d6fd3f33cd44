package cn.mingbai.exit.county.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.county.CountyDossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers of counties for other systems: the same figures and the same scope as the page. */
@RestController
class CountyDossierApi {

    private final CountyDossiers dossiers;
    private final DossierYears years;
    private final CountyWords words;

    CountyDossierApi(CountyDossiers dossiers, DossierYears years, CountyWords words) {
        this.dossiers = dossiers;
        this.years = years;
        this.words = words;
    }

    /**
     * The figures by which a county's exit is measured, as they stand now.
     *
     * @param code six-digit code of the county
     * @param year of the standard, the population and the evaluation; without it this year, or the latest with a standard
     */
    @GetMapping("/api/county-dossiers/{code}")
    @Requires(Permission.EVALUATION_READ)
    CountyDossierView show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year) {
        return CountyDossierView.of(dossiers.of(code, years.of(year)), words);
    }
}
