package org.rolepair.page.form;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * One page of a long list.
 *
 * @param number this page, from 1
 * @param pages at least 1
 * @param address path and query without the page number
 */
public record Paging(int number, int pages, long total, String address) {

	public static final String PARAMETER = "page";

	/** Returns the items on a page, counted from 1; none after the last page. */
	public static <T> List<T> cut(List<T> items, int number, int size) {
		int from = Math.min((number - 1) * size, items.size());
		return items.subList(from, Math.min(from + size, items.size()));
	}

	/**
	 * Returns the paging of a list.
	 * @param address a path, whose query may name values, as in {@code /search?q={q}}
	 */
	public static Paging of(int number, int size, long total, String address, Object... values) {
		String path = UriComponentsBuilder.fromUriString(address)
			.buildAndExpand(UriUtils.encodeUriVariables(values))
			.toUriString();
		return new Paging(number, (int) Math.max(1, (total + size - 1) / size), total, path);
	}

	/** Returns the paging of a list read a page at a time. */
	public static Paging of(Page<?> page, String address, Object... values) {
		return of(page.getNumber() + 1, page.getSize(), page.getTotalElements(), address, values);
	}

	/** Parses a page number; returns 1 if it is invalid. */
	public static int number(String typed) {
		return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
	}

	public Optional<String> previous() {
		return (this.number > 1) ? Optional.of(to(Math.min(this.number - 1, this.pages))) : Optional.empty();
	}

	public Optional<String> next() {
		return (this.number < this.pages) ? Optional.of(to(this.number + 1)) : Optional.empty();
	}

	/** Returns whether there is such a page. */
	public boolean exists() {
		return this.number <= this.pages;
	}

	public boolean isNeeded() {
		return this.pages > 1;
	}

	/** Returns the path and query of a page. */
	public String to(int page) {
		return UriComponentsBuilder.fromUriString(this.address)
			.replaceQueryParam(PARAMETER, page)
			.build(false)
			.toUriString();
	}

}
