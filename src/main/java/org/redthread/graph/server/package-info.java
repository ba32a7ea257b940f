/** Where Neo4j runs: as a child process that lives and dies with Redthread, or somewhere else. */
package org.redthread.graph.server;
