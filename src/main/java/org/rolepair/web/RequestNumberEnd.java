package org.rolepair.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.slf4j.MDC;

/**
 * Takes a request's number out of the log's context when all is done, since the container
 * logs failures after the last filter.
 */
class RequestNumberEnd implements ServletRequestListener {

	@Override
	public void requestDestroyed(ServletRequestEvent event) {
		MDC.remove(RequestNumberFilter.LOGGED);
	}

}
