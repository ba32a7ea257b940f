package org.redthread.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whether anyone on the internet may be at an address, by IANA's registries of special-purpose addresses (RFC 6890). */
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    // 6to4, which leads to any address of the old kind
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");
    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final int LONG = 16;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (NAT64.holds(address)) {
            return is(address(Arrays.copyOfRange(address.getAddress(), LONG - 4, LONG)));
        }
        boolean global = address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
        return global && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private record Block(byte[] start, int bits) {
        static Block of(String written) {
            String[] parts = written.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            int rest = start.length * 8 - bits;
            return other.length == start.length
                    && new BigInteger(1, other).shiftRight(rest).equals(new BigInteger(1, start).shiftRight(rest));
        }
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
