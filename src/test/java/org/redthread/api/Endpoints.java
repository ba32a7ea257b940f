package org.redthread.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that a running application answers at, as "METHOD /path", found where Spring keeps it. */
final class Endpoints {
    private static final Pattern ROUTE = Pattern.compile("([A-Z]+) && (/[^ )]*)");
    private static final String STATIC = "/static/";

    private Endpoints() {}

    /** Of controllers, actuators and routes; one that takes any method is there with GET and POST. */
    static Set<String> of(ApplicationContext running) {
        Set<String> all = new TreeSet<>();
        running.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(each -> all.addAll(of(each))));
        running.getBeansOfType(RouterFunctionMapping.class).values().forEach(mapping -> {
            Matcher route = ROUTE.matcher(String.valueOf(mapping.getRouterFunction()));
            while (route.find()) {
                all.add(route.group(1) + " " + route.group(2));
            }
        });
        // those of files by their folders, but for the web page's: its files are listed one by one
        running.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().stream()
                        .filter(path -> !path.equals("/**"))
                        .forEach(path -> all.add("GET /" + path.split("/")[1] + "/**")));
        return all;
    }

    /** The files of the web page. */
    static Set<String> files() throws IOException {
        Set<String> all = new TreeSet<>(Set.of("GET /"));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + STATIC + "**/*.*")) {
            String path = file.getURL().getPath();
            all.add("GET " + path.substring(path.indexOf(STATIC) + STATIC.length() - 1));
        }
        return all;
    }

    private static Set<String> of(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<String> all = new TreeSet<>();
        for (String path : mapping.getPatternValues()) {
            (methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : methods)
                    .forEach(method -> all.add(method + " " + path));
        }
        return all;
    }

    /** A table of the README by its first column's calls; the other columns say "yes" or "–" of who may. */
    static Map<String, List<String>> table(String readme, String head) {
        Map<String, List<String>> rows = new TreeMap<>();
        readme.substring(readme.indexOf(head))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1).split("\\|")).stream()
                        .map(String::strip)
                        .toList())
                .forEach(cells -> Pattern.compile("`([^`]+)`")
                        .matcher(cells.get(0))
                        .results()
                        .forEach(call -> {
                            if (rows.put(call.group(1), cells.subList(1, cells.size())) != null) {
                                throw new IllegalStateException("twice in the README: " + call.group(1));
                            }
                        }));
        return rows;
    }
}
