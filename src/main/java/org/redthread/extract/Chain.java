package org.redthread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All places of one article that speak of one entity, while they are being joined. */
class Chain {
    /** A nominal or pronoun that stands for it. */
    record Reference(Span span, Mention.Form form) {}

    private final List<Name> names = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final String called;
    private EntityType type;
    private boolean local;
    private int start = Integer.MAX_VALUE;
    /** Asked for at each nominal; null until then. */
    private List<String> texts;

    Chain(EntityType type) {
        this(null, type);
    }

    private Chain(String called, EntityType type) {
        this.called = called;
        this.type = type;
    }

    /** What is known by a name that the text cuts short. */
    static Chain called(String name, EntityType type) {
        return new Chain(name, type);
    }

    void add(Name name) {
        names.add(name);
        start = Math.min(start, name.span().start());
        texts = null;
    }

    void add(Reference reference) {
        references.add(reference);
    }

    void setType(EntityType type) {
        this.type = type;
    }

    void setLocal() {
        local = true;
    }

    EntityType type() {
        return type;
    }

    boolean local() {
        return local;
    }

    /** Null where the text's names are all there is. */
    String called() {
        return called;
    }

    List<Name> names() {
        return names;
    }

    List<Reference> references() {
        return references;
    }

    /** The fullest first; "Chinese officials" is no name of China. */
    List<String> texts() {
        if (texts == null) {
            texts = names.stream()
                    .filter(name -> name.form() != Mention.Form.nominal)
                    .map(Name::text)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }
        return texts;
    }

    /** Where it is first named. */
    int start() {
        return start;
    }
}
