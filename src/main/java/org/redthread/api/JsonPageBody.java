package org.redthread.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.redthread.ingest.JsonPage;
import org.springframework.http.MediaType;

/** Tells OpenAPI what the bytes of a body are that is parsed by {@link JsonPage}. */
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = JsonPage.class)))
@interface JsonPageBody {}
