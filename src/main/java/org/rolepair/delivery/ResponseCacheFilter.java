package org.rolepair.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Serves cached responses, and caches new ones. A semaphore limits how many are made at a
 * time, so that concurrent requests for one page find it cached.
 */
@RequiredArgsConstructor
class ResponseCacheFilter extends HttpFilter {

	/** Seconds to wait for a permit, after which a request proceeds without one. */
	private static final int PERMIT_TIMEOUT_SECONDS = 1;

	private final CacheKeys keys;

	private final ResponseCache cache;

	private final Semaphore permits = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<String> key = this.keys.find(request);
		if (key.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Optional<CachedResponse> cached = find(key.get(), request);
		this.cache.count(cached.isPresent());
		if (cached.isPresent()) {
			cached.get().writeTo(request, response);
		}
		else {
			serveNew(key.get(), request, response, chain);
		}
	}

	private Optional<CachedResponse> find(String key, HttpServletRequest request) {
		ResponseCache.ContentVersion version = this.cache.version();
		return this.cache.find(key)
			.filter((response) -> AcceptHeaders.acceptType(request, response.type()))
			.map((response) -> compress(key, version, response));
	}

	/** Compresses a response at the densest level once it is requested again. */
	private CachedResponse compress(String key, ResponseCache.ContentVersion version, CachedResponse response) {
		CachedResponse dense = response.dense();
		if (dense != response) {
			this.cache.put(key, version, dense);
		}
		return dense;
	}

	/** Releases the permit before the response is sent. */
	private void serveNew(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		BufferedResponse buffer = new BufferedResponse(response);
		Optional<CachedResponse> made;
		boolean permitted = awaitPermit();
		try {
			Optional<CachedResponse> meanwhile = find(key, request);
			made = meanwhile.isPresent() ? meanwhile : make(key, request, buffer, chain);
		}
		finally {
			if (permitted) {
				this.permits.release();
			}
		}
		if (made.isPresent()) {
			made.get().writeTo(request, response);
		}
		else if (buffer.error().isPresent()) {
			sendError(key, buffer.error().getAsInt(), request, response);
		}
		else {
			buffer.copyBodyToResponse();
		}
	}

	private boolean awaitPermit() {
		try {
			return this.permits.tryAcquire(PERMIT_TIMEOUT_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Optional<CachedResponse> make(String key, HttpServletRequest request, BufferedResponse buffer,
			FilterChain chain) throws IOException, ServletException {
		ResponseCache.ContentVersion version = this.cache.version();
		ShallowEtagHeaderFilter.disableContentCaching(request);
		chain.doFilter(request, buffer);
		Optional<CachedResponse> made = buffer.toCachedResponse();
		made.ifPresent((response) -> this.cache.put(key, version, response));
		return made;
	}

	/** Serves a stale response in an outage, if there is one. */
	private void sendError(String key, int error, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<CachedResponse> stale = (error == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
				? this.cache.findStale(key).filter((last) -> AcceptHeaders.acceptType(request, last.type()))
				: Optional.empty();
		if (stale.isPresent()) {
			stale.get().writeTo(request, response);
		}
		else {
			response.sendError(error);
		}
	}

}
