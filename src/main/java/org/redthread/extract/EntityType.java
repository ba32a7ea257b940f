package org.redthread.extract;

/** What an entity is; the names are the graph's labels. */
public enum EntityType {
    Person,
    Company,
    Organization,
    Country,
    Place
}
