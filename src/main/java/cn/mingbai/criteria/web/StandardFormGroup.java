package cn.mingbai.criteria.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parameters under one heading of the form, folded away until somebody wants them.
 *
 * @param open whether it is unfolded from the beginning: something in it was changed or refused
 */
record StandardFormGroup(String key, boolean open, List<StandardFormLine> lines) {

    /**
     * In the order of the form.
     *
     * @param touched indexes of the rows that were changed or refused
     */
    static List<StandardFormGroup> of(List<StandardFormLine> lines, Collection<Integer> touched) {
        return lines.stream()
                .collect(Collectors.groupingBy(StandardFormLine::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new StandardFormGroup(
                        group.getKey(),
                        group.getValue().stream().map(StandardFormLine::index).anyMatch(touched::contains),
                        group.getValue()))
                .toList();
    }
}
