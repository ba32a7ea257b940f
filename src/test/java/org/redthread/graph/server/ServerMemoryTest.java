package org.redthread.graph.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerMemoryTest {
    @Test
    void leavesRoomForTheApplicationOnASmallMachine() {
        assertThat(ServerMemory.of(2048)).isEqualTo(ServerMemory.of(4096)).isEqualTo(new ServerMemory(640, 256));
    }

    @Test
    void growsWithTheMachineUpToALimit() {
        assertThat(ServerMemory.of(8192)).isEqualTo(new ServerMemory(1152, 1280));
        assertThat(ServerMemory.of(1 << 20)).isEqualTo(new ServerMemory(2048, 4096));
    }
}
