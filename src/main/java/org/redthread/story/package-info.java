/** Articles that are copies of one another, and articles that tell of the same event. */
package org.redthread.story;
