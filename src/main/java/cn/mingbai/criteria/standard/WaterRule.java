package cn.mingbai.criteria.standard;

/**
 * When water is at least basically safe (饮水基本安全): each of these, and a quality that is found safe.
 *
 * @param litres litres per person and day
 * @param fetchMinutes minutes to fetch water, there and back
 * @param guaranteeRate per cent of the year
 */
public record WaterRule(Threshold litres, Threshold fetchMinutes, Threshold guaranteeRate) {}
