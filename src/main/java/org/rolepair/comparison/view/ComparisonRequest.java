package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.asof.AsOfPages;
import org.rolepair.wages.PlaceAddress;

/**
 * What an address of a comparison asks for.
 *
 * @param names the names of the roles, in the order of the columns
 * @param rows which rows are shown
 * @param place the place, as it was typed
 * @param asOf the day, as it was typed
 * @param rest what redirects to another name of a role carry on of the address
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
