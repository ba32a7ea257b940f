package org.redthread.extract;

import java.util.List;

/** Finds what a document states between two of its entities. */
interface ClaimFinder {
    List<Claim> find(Document document, Profile profile);
}
