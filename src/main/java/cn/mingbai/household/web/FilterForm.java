package cn.mingbai.household.web;

import cn.mingbai.household.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/** The filter of the list, as the address carries it. */
record FilterForm(
        @Nullable String region,
        @Nullable String status,
        @Nullable String name) {

    @Nullable
    RegistrationStatus chosenStatus() {
        return cn.mingbai.household.entry.Readings.choice(RegistrationStatus.class, Words.of(status))
                .value();
    }

    String text() {
        return Words.of(name).strip();
    }

    /** Seventeen digits or more are somebody's ID number, which no address may carry. */
    boolean holdsIdNumber() {
        return cn.mingbai.household.entry.Readings.digits(text()).matches("\\d{17}[0-9Xx]?.*");
    }
}
