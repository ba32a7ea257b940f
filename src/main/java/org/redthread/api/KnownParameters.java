package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.redthread.query.WrongInput;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a query parameter that a call does not take: a misspelt filter would else answer too much. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            List<String> known = Arrays.stream(method.getMethodParameters())
                    .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                    .map(KnownParameters::name)
                    .toList();
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new WrongInput("parameter '" + name + "' is unknown; this call takes "
                                + (known.isEmpty() ? "none" : String.join(", ", known)));
                    });
        }
        return true;
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
