package org.rolepair.page.form;

import java.util.List;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a long list.
 *
 * @param number the number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many items there are in all
 * @param address the address of this page with its query, without the page's number
 */
public record Paging(int number, int pages, long total, String address) {

	/** What an address calls the number of a page. */
	public static final String PARAMETER = "page";

	/**
	 * A page of a list that is held whole.
	 * @param items all items
	 * @param number the number of the page, from 1
	 * @param size how many items a page holds
	 * @return the items of the page; none behind the last one
	 */
	public static <T> List<T> cut(List<T> items, int number, int size) {
		int from = Math.min((number - 1) * size, items.size());
		return items.subList(from, Math.min(from + size, items.size()));
	}

	/**
	 * Where a list stands.
	 * @param number the number of the page, from 1
	 * @param size how many items a page holds
	 * @param total how many items there are in all
	 * @param address the address of the list with its query
	 */
	public static Paging of(int number, int size, long total, String address) {
		return new Paging(number, (int) Math.max(1, (total + size - 1) / size), total, address);
	}

	/**
	 * Read the number of a page.
	 * @param typed what the address says
	 * @return a number from 1; 1 for what is none
	 */
	public static int number(String typed) {
		return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
	}

	public Optional<String> previous() {
		return (this.number > 1) ? Optional.of(to(Math.min(this.number - 1, this.pages))) : Optional.empty();
	}

	public Optional<String> next() {
		return (this.number < this.pages) ? Optional.of(to(this.number + 1)) : Optional.empty();
	}

	/** Whether there is more than this page. */
	public boolean isNeeded() {
		return this.pages > 1;
	}

	/**
	 * The address of a page.
	 * @param page its number
	 * @return path and query
	 */
	public String to(int page) {
		return UriComponentsBuilder.fromUriString(this.address)
			.replaceQueryParam(PARAMETER, page)
			.build(false)
			.toUriString();
	}

}
