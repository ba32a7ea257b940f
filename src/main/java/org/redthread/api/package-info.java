/** REST: controllers, problem details, OpenAPI. The only package that uses Spring MVC. */
package org.redthread.api;
