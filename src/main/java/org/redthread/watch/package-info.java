/** Tells those who watch: each hit of a watchlist goes to its webhook, signed, until the receiver has it. */
package org.redthread.watch;
