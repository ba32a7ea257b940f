package org.redthread.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.security.SecurityScheme.Type;
import org.redthread.access.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands above the list of calls at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    @Bean
    OpenAPI description(Accounts accounts) {
        OpenAPI calls = new OpenAPI()
                .info(new Info()
                        .title("Redthread")
                        .description(
                                "News pages in, a graph of who is connected to whom out, each link with its sentence.")
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
        return accounts.areOn()
                ? calls.components(new Components()
                                .addSecuritySchemes(
                                        "key",
                                        new SecurityScheme().type(Type.HTTP).scheme("bearer")))
                        .addSecurityItem(new SecurityRequirement().addList("key"))
                : calls;
    }
}
