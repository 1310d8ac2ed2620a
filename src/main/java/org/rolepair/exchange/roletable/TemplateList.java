package org.rolepair.exchange.roletable;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.source.Citation;

/** The drop-down lists of the template, each a named range of its hidden sheet. */
@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum TemplateList {

	CATEGORIES("RoleCategories", true), CURRENCIES("RoleCurrencies", true),

	/** The assignments of the Employment Projections; other words are possible. */
	EDUCATION("RoleEducation", false), SOURCES("RoleSources", true);

	private static final List<String> ASSIGNMENTS = List.of("No formal educational credential",
			"High school diploma or equivalent", "Some college, no degree", "Postsecondary nondegree award",
			"Associate's degree", "Bachelor's degree", "Master's degree", "Doctoral or professional degree");

	private static final String DOLLARS = "USD";

	private final String range;

	/** Whether the import takes nothing else. */
	private final boolean strict;

	/** Returns what the list offers, in order. */
	List<String> items(List<String> categories, Collection<Citation> sources) {
		SourceNames names = new SourceNames(sources);
		return switch (this) {
			case CATEGORIES -> categories;
			case CURRENCIES -> Stream.concat(Stream.of(DOLLARS), currencies()).distinct().toList();
			case EDUCATION -> ASSIGNMENTS;
			case SOURCES -> sources.stream().map(names::of).toList();
		};
	}

	/** Returns the codes of currencies that countries have today. */
	private static Stream<String> currencies() {
		return Stream.of(Locale.getISOCountries())
			.map((country) -> new Locale.Builder().setRegion(country).build())
			.flatMap((country) -> Optional.ofNullable(Currency.getInstance(country)).stream())
			.map(Currency::getCurrencyCode)
			.sorted();
	}

}
