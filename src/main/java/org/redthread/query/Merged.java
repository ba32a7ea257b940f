package org.redthread.query;

import org.redthread.RedthreadException;

/** What was asked about lives on in another entity. */
public final class Merged extends RedthreadException {
    private final String id;
    private final String survivor;

    Merged(String id, String survivor) {
        super("entity '" + id + "' is part of '" + survivor + "' now; ask for that one");
        this.id = id;
        this.survivor = survivor;
    }

    /** The same question about the one it lives on in. */
    public String instead(String question) {
        return question.replace(id, survivor);
    }
}
