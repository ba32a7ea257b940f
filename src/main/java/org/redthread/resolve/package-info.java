/** Mentions become entities: the same person, company or country across articles. */
package org.redthread.resolve;
