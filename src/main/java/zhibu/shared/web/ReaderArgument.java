package zhibu.shared.web;

import org.springframework.core.MethodParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import zhibu.shared.Reader;

/** Hands the signed-in {@link Reader} to controller methods that ask for one. */
final class ReaderArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Reader reader = CurrentReader.find();
        if (reader == null) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return reader;
    }
}
