package org.redthread.query;

import java.util.Map;
import java.util.Set;

/**
 * How FollowTheMoney says a claim type: a schema and the properties that name its ends. A schema takes only ends of some
 * types; what it does not take is an {@code UnknownLink}, whose role says what it is.
 *
 * @see <a href="https://followthemoney.tech/explorer/">FollowTheMoney's schemata</a>
 */
record FtmLink(String schema, String subject, String object, Set<String> subjects, Set<String> objects) {
    private static final Set<String> PERSON = Set.of("Person");
    private static final Set<String> COMPANY = Set.of("Company");
    private static final Set<String> BODY = Set.of("Company", "Organization", "Country");
    private static final Set<String> LEGAL = Set.of("Person", "Company", "Organization", "Country");

    private static final FtmLink OTHER = new FtmLink("UnknownLink", "subject", "object", Set.of(), Set.of());
    private static final FtmLink OWNERSHIP = new FtmLink("Ownership", "owner", "asset", LEGAL, COMPANY);
    private static final FtmLink SANCTION = new FtmLink("Sanction", "entity", "authority", LEGAL, LEGAL);

    private static final Map<String, FtmLink> OF_TYPE = Map.ofEntries(
            Map.entry("OWNS", OWNERSHIP),
            Map.entry("ACQUIRED", OWNERSHIP),
            Map.entry("INVESTED_IN", OWNERSHIP),
            Map.entry("SUBSIDIARY_OF", new FtmLink("Ownership", "asset", "owner", COMPANY, LEGAL)),
            Map.entry("LEADS", new FtmLink("Directorship", "director", "organization", LEGAL, BODY)),
            Map.entry("EMPLOYED_BY", new FtmLink("Employment", "employee", "employer", PERSON, BODY)),
            Map.entry("MEMBER_OF", new FtmLink("Membership", "member", "organization", LEGAL, BODY)),
            Map.entry("FAMILY_OF", new FtmLink("Family", "relative", "person", PERSON, PERSON)),
            Map.entry("ASSOCIATE_OF", new FtmLink("Associate", "person", "associate", PERSON, PERSON)),
            Map.entry("SANCTIONED_BY", SANCTION),
            Map.entry("EXPORT_CONTROLLED_BY", SANCTION),
            Map.entry("WANTED_BY", SANCTION));

    static FtmLink of(String type, String subjectType, String objectType) {
        FtmLink link = OF_TYPE.getOrDefault(type, OTHER);
        return link.subjects.contains(subjectType) && link.objects.contains(objectType) ? link : OTHER;
    }

    private static final Set<String> OF_PERSONS = Set.of("Family", "Associate");

    /** The property that says in words what the link is. */
    String relation() {
        return OF_PERSONS.contains(schema) ? "relationship" : this == SANCTION ? "program" : "role";
    }

    boolean hasStatus() {
        return !OF_PERSONS.contains(schema);
    }

    /** A sanction names its authority and does not link it. */
    boolean namesItsObject() {
        return this == SANCTION;
    }
}
