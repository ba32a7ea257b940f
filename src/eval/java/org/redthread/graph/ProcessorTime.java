package org.redthread.graph;

/**
 * Milliseconds of processor that this process and the shared Neo4j have had: unlike time by the clock, hardly changed by
 * whatever else a machine does.
 */
public record ProcessorTime(double here, double neo4j) {

    public static ProcessorTime now() {
        return new ProcessorTime(
                millis(ProcessHandle.current()),
                millis(ProcessHandle.of(GraphServer.shared().server().pid()).orElseThrow()));
    }

    /** What was used since then for each of so many. */
    public ProcessorTime since(ProcessorTime then, int each) {
        return new ProcessorTime((here - then.here) / each, (neo4j - then.neo4j) / each);
    }

    private static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }
}
