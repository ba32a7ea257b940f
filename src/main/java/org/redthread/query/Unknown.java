package org.redthread.query;

import org.redthread.RedthreadException;

/** What was asked about is not in the graph; the message says where to find what is. */
public class Unknown extends RedthreadException {
    public Unknown(String message) {
        super(message);
    }

    static Unknown entity(String id) {
        return new Unknown("no entity '" + id + "'; GET /api/entities?q=NAME finds ids by name");
    }
}
