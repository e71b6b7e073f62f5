package zhibu.accounts.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the {@link FormWriter} around what Spring Security writes into forms; there is room for one such bean only. */
@Component
class FormWriting implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor token ? new FormWriter(token) : bean;
    }
}
