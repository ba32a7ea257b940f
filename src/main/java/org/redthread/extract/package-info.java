/** An article becomes mentions and claims. The only package that uses CoreNLP. */
package org.redthread.extract;
