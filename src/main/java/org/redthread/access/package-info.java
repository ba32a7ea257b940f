/** Who may do what: accounts, their keys, and the log of what they changed. Kept in the data folder, outside of the graph. */
package org.redthread.access;
