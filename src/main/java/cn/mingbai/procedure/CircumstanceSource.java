package cn.mingbai.procedure;

import cn.mingbai.procedure.Standing.Circumstances;
import java.util.Collection;
import java.util.Map;

/** What a procedure knows of its cases beside their path: notices, doubts, assessments. Asked once for many cases. */
@FunctionalInterface
public interface CircumstanceSource {

    /** The circumstances of each case; a case left out has none. */
    Map<CaseId, Circumstances> of(Collection<CaseFile> cases, Map<CaseId, CasePath> paths);
}
