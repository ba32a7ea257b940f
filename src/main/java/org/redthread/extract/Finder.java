package org.redthread.extract;

import java.util.List;

/** Finds what one sentence relates. The rules are one; whatever else finds relations stands beside them. */
interface Finder {
    List<Finding> find(SentenceView sentence);
}
