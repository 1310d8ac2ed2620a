package org.rolepair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds handlers to the level that they ask for, before anything of the request is read.
 * It stands in for method security, which would look at every method of every bean while
 * the application starts and put a proxy before each controller.
 */
@Component
class LevelDoor implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			ForLevel asked = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), ForLevel.class);
			if (asked != null && !mayPass(SecurityContextHolder.getContext().getAuthentication(), asked.value())) {
				throw new AccessDeniedException("asks for the level " + asked.value());
			}
		}
		return true;
	}

	private static boolean mayPass(@Nullable Authentication present, AccessLevel asked) {
		return present != null && present.isAuthenticated()
				&& present.getAuthorities().stream().anyMatch((held) -> asked.authority().equals(held.getAuthority()));
	}

}
