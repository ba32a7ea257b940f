package org.redthread.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A call that takes the bytes of a page, or of many, as they are; {@link org.redthread.page.Format} says what they may be. */
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.POST,
        consumes = {
            MediaType.TEXT_PLAIN_VALUE,
            MediaType.TEXT_HTML_VALUE,
            MediaType.APPLICATION_XHTML_XML_VALUE,
            MediaType.APPLICATION_PDF_VALUE,
            "message/rfc822",
            "multipart/related",
            "application/x-mimearchive",
            MediaType.APPLICATION_RSS_XML_VALUE,
            MediaType.APPLICATION_ATOM_XML_VALUE,
            "application/rdf+xml",
            MediaType.APPLICATION_XML_VALUE,
            MediaType.TEXT_XML_VALUE,
            "application/warc",
            "application/gzip",
            "application/x-gzip",
            MediaType.APPLICATION_OCTET_STREAM_VALUE
        })
@RequestBody(
        content = {
            @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
            @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
            @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                    schema = @Schema(type = "string", format = "binary"))
        })
@interface RawBody {}
