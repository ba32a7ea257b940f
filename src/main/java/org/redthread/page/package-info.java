/** A page's bytes become the articles on it: formats, splitting, boilerplate, metadata. */
package org.redthread.page;
