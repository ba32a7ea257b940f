package org.redthread.api;

import java.util.Arrays;
import java.util.List;
import org.redthread.query.WrongInput;

/** Checks values of parameters; what is refused is answered with what is allowed. */
final class Allowed {
    /** Of an edge, and of the claims behind it. */
    static final List<String> STATUSES = List.of("reported", "alleged", "planned", "denied", "disputed");

    private Allowed() {}

    /** {@code value}, or null when it is not given. */
    static String one(String name, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new WrongInput(name + " '" + value + "' is unknown; send one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** {@code values}, or null when none is given. */
    static List<String> some(String name, List<String> values, List<String> allowed) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        values.forEach(value -> one(name, value, allowed));
        return values;
    }

    static int between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WrongInput(name + " is " + value + "; send " + least + " to " + most);
        }
        return value;
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
