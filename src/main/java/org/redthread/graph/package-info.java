/** The only package that talks to Neo4j: writer, reader, migrations, the embedded server. */
package org.redthread.graph;
