package org.redthread.api;

import java.util.List;
import org.redthread.query.Connection;
import org.redthread.query.Entities;
import org.redthread.query.EntityProfile;
import org.redthread.query.Exposure;
import org.redthread.query.FoundEntity;
import org.redthread.query.Listed;
import org.redthread.query.Path;
import org.redthread.query.Paths;
import org.redthread.query.ReportedClaim;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpTool.McpAnnotations;
import org.springframework.ai.mcp.annotation.McpToolParam;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What assistants may ask, over the Model Context Protocol: the questions of the REST interface, with the same checks and the
 * same answers. All of them read; none writes.
 */
@Component
@ConditionalOnBooleanProperty("redthread.mcp")
class McpTools {
    private static final String ID = "id of an entity, as search gives it";
    private static final String TYPES = "claim types such as SANCTIONED_BY, OWNS, LEADS; none: all";
    private static final String STATUS = "reported, alleged, planned, denied, disputed; none: all";
    private static final String DATE = "ISO 8601 date of the report";
    private static final int LIMIT = 20;

    private final EntitiesController entities;
    private final PathsController paths;
    private final ClaimsController claims;
    private final ExposureController exposure;
    private final Entities known;

    McpTools(
            EntitiesController entities,
            PathsController paths,
            ClaimsController claims,
            ExposureController exposure,
            Entities known) {
        this.entities = entities;
        this.paths = paths;
        this.claims = claims;
        this.exposure = exposure;
        this.known = known;
    }

    @McpTool(
            name = "search",
            description =
                    "Finds people, companies, organisations, countries and places by name or alias, also misspelt. "
                            + "The other tools take the ids that this one gives.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    Listed<FoundEntity> search(
            @McpToolParam(description = "a name or a part of it") String name,
            @McpToolParam(required = false, description = "Person, Company, Organization, Country or Place")
                    String type) {
        return entities.search(name, type, LIMIT, null);
    }

    @McpTool(
            name = "entity",
            description = "All names of an entity, and how often and from when to when news speak of it.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    EntityProfile entity(@McpToolParam(description = ID) String id) {
        return known.one(known.survivor(id).orElse(id));
    }

    @McpTool(
            name = "connections",
            description =
                    "To whom an entity is connected and how, each connection with the sentences that state it, the number "
                            + "of independent sources and whether it is alleged, denied or disputed.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    Listed<Connection> connections(
            @McpToolParam(description = ID) String id,
            @McpToolParam(required = false, description = TYPES) List<String> types,
            @McpToolParam(required = false, description = STATUS) List<String> status,
            @McpToolParam(required = false, description = DATE) String since,
            @McpToolParam(required = false, description = DATE) String until,
            @McpToolParam(required = false, description = "independent sources needed") Integer minSources) {
        return entities.connections(id, types, status, since, until, minSources == null ? 0 : minSources, LIMIT, null);
    }

    @McpTool(
            name = "paths",
            description = "How two entities are connected over others: the best few ways, each hop with its sentence.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    Listed<Path> paths(
            @McpToolParam(description = ID) String from,
            @McpToolParam(description = ID) String to,
            @McpToolParam(required = false, description = "1 to 6, else 4") Integer maxHops,
            @McpToolParam(required = false, description = "how many ways, else 3") Integer k) {
        return paths.between(from, to, maxHops == null ? 4 : maxHops, k == null ? 3 : k, Paths.Via.claims);
    }

    @McpTool(
            name = "claims",
            description =
                    "Single statements with their sentence, article, date, who says it, and whether it is affirmed or denied, "
                            + "stated, alleged, planned or possible.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    Listed<ReportedClaim> claims(
            @McpToolParam(required = false, description = "one claim type") String type,
            @McpToolParam(required = false, description = ID) String subject,
            @McpToolParam(required = false, description = ID) String object,
            @McpToolParam(required = false, description = STATUS) List<String> status,
            @McpToolParam(required = false, description = DATE) String since,
            @McpToolParam(required = false, description = DATE) String until,
            @McpToolParam(required = false, description = "an outlet, a URL or an article's id") String source) {
        return claims.list(type, subject, object, status, since, until, source, LIMIT, null);
    }

    @McpTool(
            name = "exposure",
            description =
                    "How near an entity is to a sanction, an export control, a warrant or a charge: each chain that leads to one, "
                            + "with its sentences and its score.",
            annotations = @McpAnnotations(readOnlyHint = true, destructiveHint = false, openWorldHint = false))
    Listed<Exposure> exposure(
            @McpToolParam(description = ID) String id,
            @McpToolParam(
                            required = false,
                            description = "restriction types or ids of entities that restrict; none: all")
                    List<String> to,
            @McpToolParam(required = false, description = "1 to 6, else 4") Integer maxHops) {
        return exposure.of(id, to == null ? List.of() : to, maxHops == null ? 4 : maxHops);
    }
}
