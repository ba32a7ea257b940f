/** Lists of known people and bodies, read as their publishers give them: who is on them, by which names, and why. */
package org.redthread.lists;
