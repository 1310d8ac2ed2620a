package org.rolepair.account.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Enforces {@link RequiresAccess} before request data is bound. Method security would
 * scan all beans at startup and proxy each controller.
 */
@Component
class AccessInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		RequiresAccess required = (handler instanceof HandlerMethod method) ? required(method) : null;
		if (required != null && !holds(SecurityContextHolder.getContext().getAuthentication(), required.value())) {
			throw new AccessDeniedException("requires " + required.value());
		}
		return true;
	}

	private static @Nullable RequiresAccess required(HandlerMethod handler) {
		RequiresAccess own = handler.getMethodAnnotation(RequiresAccess.class);
		return (own != null) ? own : AnnotationUtils.findAnnotation(handler.getBeanType(), RequiresAccess.class);
	}

	private static boolean holds(@Nullable Authentication person, AccessLevel required) {
		return person != null && person.isAuthenticated()
				&& person.getAuthorities()
					.stream()
					.anyMatch((held) -> required.authority().equals(held.getAuthority()));
	}

}
