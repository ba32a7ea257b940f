package org.redthread.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves {@code cypher/browser/}, so that Neo4j Browser can load the style and the guide by their address. */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {
    private static final String PATH = "/browser/**";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH).addResourceLocations("classpath:/cypher/browser/");
    }

    /** Neo4j Browser is a page of another port. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(PATH)
                .allowedOriginPatterns("http://localhost:[*]", "http://127.0.0.1:[*]")
                .allowedMethods("GET");
    }
}
