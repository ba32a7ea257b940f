package org.redthread.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pair model tells apart: a claim type, or something wider or narrower than one that is easier to learn.
 *
 * @param name {@link #POST}, {@link #SPOUSE}, {@link #CHILD} or a claim type
 * @param claim the claim type that it gives; for a post the role decides further
 * @param eitherWay true where subject and object may change places
 */
record PairType(
        String name,
        String claim,
        Set<EntityType> subjects,
        Set<EntityType> objects,
        boolean eitherWay,
        Map<String, String> details) {
    /** Someone holds or held a post at: LEADS or EMPLOYED_BY. */
    static final String POST = "POST";

    /** FAMILY_OF of the kind spouse. */
    static final String SPOUSE = "SPOUSE";

    /** FAMILY_OF: the subject is a child of the object. */
    static final String CHILD = "CHILD";

    private static final Set<EntityType> PERSON = EnumSet.of(EntityType.Person);

    /** By name; claim types allow the ends that their rule files allow. */
    static Map<String, PairType> all(List<Rule> rules) {
        Map<String, PairType> types = rules.stream()
                .map(rule -> new PairType(
                        rule.type(), rule.type(), rule.subjects(), rule.objects(), rule.symmetric(), Map.of()))
                .collect(Collectors.toMap(PairType::name, type -> type));
        types.put(
                POST,
                new PairType(
                        POST,
                        "EMPLOYED_BY",
                        PERSON,
                        EnumSet.of(EntityType.Company, EntityType.Organization, EntityType.Country),
                        false,
                        Map.of()));
        types.put(SPOUSE, new PairType(SPOUSE, "FAMILY_OF", PERSON, PERSON, true, Map.of("kind", "spouse")));
        types.put(CHILD, new PairType(CHILD, "FAMILY_OF", PERSON, PERSON, false, Map.of("kind", "child")));
        return types;
    }

    boolean allows(Pair pair) {
        return subjects.contains(pair.subject().type())
                && objects.contains(pair.object().type())
                && (!eitherWay || pair.subjectFirst())
                && !(name.equals("LOCATED_IN") && pair.isListed());
    }
}
