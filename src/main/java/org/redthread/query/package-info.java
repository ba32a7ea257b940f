/** What the graph is asked, as plain Java. */
package org.redthread.query;
