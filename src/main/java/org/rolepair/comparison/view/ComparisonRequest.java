package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.asof.AsOfPages;
import org.rolepair.wages.PlaceAddress;

/**
 * Path variables and query parameters of a comparison page.
 *
 * @param names the names of the roles, in column order
 * @param place the place, not yet validated
 * @param asOf the day, not yet validated
 * @param rest the query that redirects keep, with its question mark; empty if there is
 * none
 */
record ComparisonRequest(List<String> names, RowFilter rows, Optional<String> place, Optional<String> asOf,
		String rest) {

	static ComparisonRequest of(String names, HttpServletRequest request) {
		Optional<String> place = Optional.ofNullable(request.getParameter(PlaceAddress.PARAMETER));
		Optional<String> asOf = Optional.ofNullable(request.getParameter(AsOfPages.PARAMETER));
		RowFilter rows = Optional.ofNullable(request.getParameter("rows")).flatMap(RowFilter::of).orElse(RowFilter.ALL);
		boolean carried = place.isPresent() || asOf.isPresent();
		return new ComparisonRequest(ComparisonAddress.names(names), rows, place, asOf,
				carried ? "?" + request.getQueryString() : "");
	}

}
