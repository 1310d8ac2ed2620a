package org.rolepair.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rolepair.page.TakeAway;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Names the address that a page can be cited by, as of RFC 8574. */
class CiteAsInterceptor implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().get("take") instanceof TakeAway take) {
			response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"cite-as\"".formatted(take.datedAddress()));
		}
	}

}
