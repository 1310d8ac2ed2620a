package org.rolepair.exchange.roletable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.source.Citation;

/**
 * What a table can call a source besides its slug: its title or short name, with or
 * without its edition. Case and punctuation don't count.
 */
public final class SourceNames {

	private final Map<String, Set<String>> slugs = new HashMap<>();

	public SourceNames(Collection<Citation> sources) {
		sources.forEach((source) -> Stream.of(source.title(), source.shortName())
			.flatMap((title) -> Stream.of(title, withEdition(title, source)))
			.forEach((name) -> this.slugs.computeIfAbsent(TextNormalizer.fold(name), (first) -> new TreeSet<>())
				.add(source.slug())));
	}

	/** Returns the slugs of the sources with a name. */
	public Set<String> slugs(String name) {
		return this.slugs.getOrDefault(TextNormalizer.fold(name), Set.of());
	}

	/**
	 * Returns a source's title, alone or with its edition, or its slug if others have
	 * both.
	 */
	String of(Citation source) {
		return Stream.of(source.title(), withEdition(source.title(), source))
			.filter((name) -> slugs(name).equals(Set.of(source.slug())))
			.findFirst()
			.orElseGet(source::slug);
	}

	private static String withEdition(String title, Citation source) {
		return title + ", " + source.edition();
	}

}
