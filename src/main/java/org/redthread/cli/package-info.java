/** What a person types: the commands, and the messages they answer with. */
package org.redthread.cli;
