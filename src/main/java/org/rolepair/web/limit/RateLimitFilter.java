package org.rolepair.web.limit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Limits requests by address. Cached responses do not reach this filter. Requests from
 * this machine are not counted: they come from the operator, or through a proxy that
 * hides visitors' addresses.
 */
@Component
@Order(RateLimitFilter.POSITION)
@EnableConfigurationProperties(RateLimitFilter.LimitSettings.class)
class RateLimitFilter extends HttpFilter {

	/** After the response cache and the request number. */
	static final int POSITION = Ordered.HIGHEST_PRECEDENCE + 6;

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private static final String TABLES = "/data/";

	private static final String ARCHIVE = "/admin/archive/";

	private static final String UPLOADS = "/admin/imports";

	/** Browsers cache these permanently. */
	private static final String ASSETS = "/assets/";

	private final @Nullable RateLimit pages;

	private final @Nullable RateLimit data;

	private final Counter refused;

	RateLimitFilter(LimitSettings settings, Clock clock, MeterRegistry metrics) {
		this.pages = limit(settings.pages(), clock);
		this.data = limit(settings.data(), clock);
		this.refused = Counter.builder("rolepair.requests.refused")
			.description("Requests over the limit of their address")
			.register(metrics);
	}

	private static @Nullable RateLimit limit(int times, Clock clock) {
		return (times > 0) ? new RateLimit(times, PERIOD, clock) : null;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			if (!ClientAddress.isThisMachine(request.getRemoteAddr())) {
				limit(request).ifPresent((limit) -> limit.require(ClientAddress.of(request.getRemoteAddr())));
			}
		}
		catch (TooManyRequestsException ex) {
			this.refused.increment();
			ex.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
			response.sendError(ex.getStatusCode().value());
			return;
		}
		chain.doFilter(request, response);
	}

	private Optional<RateLimit> limit(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (path.startsWith(ASSETS)) {
			return Optional.empty();
		}
		boolean upload = request.getMethod().equals("POST") && path.equals(UPLOADS);
		boolean whole = path.startsWith(TABLES) || path.startsWith(ARCHIVE);
		return Optional.ofNullable((upload || whole) ? this.data : this.pages);
	}

	/**
	 * Requests per minute for one address; zero disables a limit.
	 *
	 * @param pages for pages that are not cached
	 * @param data for exports and uploads
	 */
	@ConfigurationProperties("rolepair.limits")
	record LimitSettings(@DefaultValue("1200") int pages, @DefaultValue("60") int data) {
	}

}
