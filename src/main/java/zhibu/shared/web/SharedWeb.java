package zhibu.shared.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds to Spring MVC what the controllers of every module share. */
@Configuration(proxyBeanMethods = false)
class SharedWeb implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new FieldNames()).excludePathPatterns("/error", "/assets/**");
        interceptors.addInterceptor(new ReceivedForm()).excludePathPatterns("/error", "/assets/**");
    }
}
