package org.rolepair.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

	/** What each handler asks for. */
	private final Map<Method, Optional<AccessLevel>> levels = new ConcurrentHashMap<>();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			this.levels.computeIfAbsent(method.getMethod(), LevelDoor::level).ifPresent(LevelDoor::check);
		}
		return true;
	}

	private static Optional<AccessLevel> level(Method handler) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler, ForLevel.class))
			.map(ForLevel::value);
	}

	private static void check(AccessLevel asked) {
		if (!mayPass(SecurityContextHolder.getContext().getAuthentication(), asked)) {
			throw new AccessDeniedException("asks for the level " + asked);
		}
	}

	private static boolean mayPass(@Nullable Authentication present, AccessLevel asked) {
		return present != null && present.isAuthenticated()
				&& present.getAuthorities().stream().anyMatch((held) -> asked.authority().equals(held.getAuthority()));
	}

}
