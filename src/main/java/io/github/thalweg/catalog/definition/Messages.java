package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.toml.Numbers;

/// Sentences about definitions that cannot be read.
final class Messages {
    static final String NO_LR = "expected a parameter `lr` in [parameters], found none";
    static final String VIEW_OF_TWO = "[x_min, x_max, y_min, y_max], since y stands in the formula";
    static final String BOX = "[x_min, x_max, y_min, y_max]";
    static final String BOX_OF_ONE = "[x_min, x_max], since the landscape has one variable";
    static final String POINT_OF_ONE = "one number, since the landscape has one variable";
    static final String POINTS = "a list of at least one point";
    static final String SLIDER = "[lowest, highest]";
    static final String KNOT = "a list of knots [update, rate]";
    static final String RISING_KNOTS = "a list of knots [update, rate] by rising update, from 0 on";
    static final String KNOTS = "a list of at least one knot [update, rate]";

    static final String NUMBER_ALONE = "a number without names";
    static final String WHOLE_ALONE = "a whole number without names";

    private Messages() {}

    static String isDefault(String key, String value) {
        return "`" + key + "` is " + value + " where it is left out: leave it out";
    }

    static String textAndMethod(String key, String method) {
        return "expected either `" + key + "` or `method`, found both: the method \"" + method + "\" makes the updates";
    }

    static String parameter(String name) {
        return "the parameter " + name;
    }

    static String ofOneRow() {
        return "`prediction` is what the model says for one row: mean(...) and sum(...) stand in the formula";
    }

    static String notAName(String found) {
        return "a parameter's name is a letter, then letters, digits and _, found \"" + found + "\"";
    }

    static String taken(String name) {
        return "a parameter cannot be called " + name + ": it means something else in a formula";
    }

    static String logMin(double min) {
        return "`min` must be above 0 on a log scale, was " + Numbers.text(min);
    }

    static String logSlider(String in, double begin) {
        return "a log scale" + in + " must begin above 0, was " + Numbers.text(begin)
                + "; `slider` says where it begins";
    }
}
