package io.github.thalweg.window.authoring;

import java.nio.file.Path;
import java.util.Locale;

/// Sentences of the dialog that writes lessons.
final class Messages {
    static final String NO_RUN = "A lesson needs a run to watch, found none";
    static final String LESSON_OPEN = "Leave the lesson first, or make it yours: then a lesson can be made from it";
    static final String MARKS =
            "{name} shows a measured value: choose it on the right. *emphasis*, `code`, $formula$; an empty line begins a"
                    + " new part.";
    static final String CHECKING = "Measuring";
    static final String NO_GOAL = "Choose it on the right";
    static final String ASKED = "What is asked before anything moves?";
    static final String EXPLAINED = "What was to be seen, and why";
    static final String SUMMARY = "One sentence for the list of lessons";
    static final String ON_MAP = "Answered by a click on the map: where is a run?";
    static final String SAVE = "Save the lesson";
    static final String OVER = "Over the seeds";
    static final String OVER_HELP = "How the numbers of many seeds become one";
    static final String MEASURED = "What can be measured";
    static final String RUN_HELP = "The run that is measured";
    static final String SERIES_HELP = "A column of the run, or an expression such as abs(x - 1)";
    static final String NUMBER_HELP = "The bound of conditions, or the update that is looked at";
    static final String SERIES = "Series, or an expression of series";
    static final String NUMBER = "Number of conditions, or update";
    static final String MEASURES = "Measures with their present values; Enter puts one into the text";
    static final String PUT = "Put into the text";
    static final String AIM = "Make it the goal";
    static final String SPOT_RUN = "Run that is looked for";
    static final String SPOT_UPDATE = "Update at which it is looked for";
    static final String SPOT_LAST = "the last";
    static final String SPOT_WITHIN = "Largest distance of a right answer";
    static final String SPOT_BECAUSE = "Why it is there";
    static final String SPOT_RUN_HELP = "The run whose place is marked on the map";
    static final String SPOT_UPDATE_HELP = "The update at which; nothing for the run's last";
    static final String SPOT_WITHIN_HELP = "An answer is right within this distance";
    static final String HAS_TASK = "The lesson has a task";
    static final String TASK_TEXT = "Text of the task";
    static final String TASK_PROMPT = "What is to be reached, and what may be changed";
    static final String TASK_HINT = "A hint for who is stuck, or nothing";
    static final String TASK_CHANGE = "What may be changed, and a solution";
    static final String GOAL_SIDE = "Side of the goal";
    static final String GOAL_NUMBER = "Number that the goal asks for";
    static final String AT_LEAST = "at least";
    static final String AT_MOST = "at most";

    private Messages() {}

    static String written(Path file) {
        return "Written to " + file;
    }

    static String because(String answer) {
        return "Why " + answer.toLowerCase(Locale.ROOT) + " is right or wrong";
    }

    static String orNothing(String answer) {
        return answer + ", or nothing";
    }

    static String right(String answer) {
        return answer + " is right";
    }

    static String solution(String path) {
        return path + " in the solution";
    }
}
