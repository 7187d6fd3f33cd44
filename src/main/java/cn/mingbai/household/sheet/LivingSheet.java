package cn.mingbai.household.sheet;

import cn.mingbai.household.entry.LivingEntry;

/** Living conditions as the last survey found them. */
public record LivingSheet(int version, LivingEntry found) {}
