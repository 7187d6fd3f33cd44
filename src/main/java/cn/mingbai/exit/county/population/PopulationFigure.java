package cn.mingbai.exit.county.population;

import java.time.LocalDate;

/**
 * The agricultural-hukou population of a village or a township in a year, as an office counted it.
 *
 * @param version counts from 1; a later one takes the place of the one before
 * @param source who counted, such as a yearbook or the police
 */
public record PopulationFigure(
        long area, int version, long persons, String source, LocalDate countedOn, String enteredBy) {}
