/** Fetches pages from the web when a person has switched it on: by the sites' rules, within limits, never from a private network. */
package org.redthread.fetch;
