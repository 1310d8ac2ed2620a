package org.rolepair.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Fingerprints public pages. The tag is weak, so that a compressed answer may carry the
 * same.
 */
class PublicEtagFilter extends ShallowEtagHeaderFilter {

	PublicEtagFilter() {
		setWriteWeakETag(true);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return EditorsDoor.leadsTo(request);
	}

}
