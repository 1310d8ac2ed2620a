package org.rolepair;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Names the template of each response in a header, so that tests can check that they saw
 * them all.
 */
public final class ShownTemplates implements WebMvcConfigurer, HandlerInterceptor {

	/** The header that names the template. */
	public static final String HEADER = "X-Template";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer != null && answer.getViewName() != null) {
			response.setHeader(HEADER, answer.getViewName());
		}
	}

}
