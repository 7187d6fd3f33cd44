package cn.mingbai.exit.place;

import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.region.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a county stands on the day it is asked; the use case that asks checks the permission. */
@Service
@Transactional(readOnly = true)
public class CountyDesk {

    private final CountyAssessor assessor;

    CountyDesk(CountyAssessor assessor) {
        this.assessor = assessor;
    }

    public CountyAssessment assess(Place county, Standard standard) {
        return assessor.assess(county, standard);
    }
}
