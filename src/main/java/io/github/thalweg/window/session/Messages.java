package io.github.thalweg.window.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Texts of files, codes and sessions.
final class Messages {
    static final String TAKEN = "another window has this session";
    static final String BACK = "Back where you left off";
    static final String PASTE = "paste a scenario";
    static final String OF_CODE =
            "The picture holds this word. A phone reads it as text, to be sent on; it becomes the race again"
                    + " where it is pasted into a window of Thalweg (Ctrl+V), or handed to thalweg on the command line"
                    + " in the place of a file.";
    static final String OF_PAGE =
            "The picture is this address: a phone opens the page and plays the race with the numbers of now."
                    + " The page is the scenario's web page as Export writes it, put where the room can reach it.";
    static final String CODE = "The scenario's code or page";
    static final String PAGE = "Address of a live page of the scenario";
    static final String PAGE_HELP =
            "With the address of a live page, the picture leads a phone to something that plays";
    static final String PAGE_CAPTION = "Address of a live page, if there is one";
    static final String HAND_ON = "Hand on the race";
    static final String EARLIER = "Earlier sessions";
    static final String FORGET = "Forget these sessions";
    static final String FORGET_ALL = "Forget all earlier sessions? What is in them only is lost.";
    static final String WITHOUT_COMMENTS = "Save without them";
    static final String NEW = "New scenario";
    static final String RECENT = "Open recent";

    private Messages() {}

    static String noPlace(@Nullable String reason) {
        return "this session is not saved as you go, for there is no place for it: " + reason;
    }

    static String recovered(String heading) {
        return "Recovered what was not closed: " + heading;
    }

    static String savedAgain(String trouble) {
        return "The session is saved as you go again; before that: " + trouble;
    }

    static String notSaved(String reason) {
        return "this session is not saved as you go: " + reason;
    }

    static String copiedCode(int length) {
        return "Copied the scenario's code: " + length + " characters";
    }

    static String copiedPage(int length) {
        return "Copied the page's address: " + length + " characters";
    }

    static String tooLong(@Nullable String reason) {
        return "This is too long for a picture: " + reason;
    }

    static String comments(@Nullable Path name) {
        return name + " has comments, which saving from the window does not keep.";
    }

    static String notOpened(String name) {
        return name + " was not opened, for the race has changed while it was read";
    }

    static String changed(@Nullable Path name) {
        return name + " has changed since it was opened or saved here; save again to replace it";
    }
}
