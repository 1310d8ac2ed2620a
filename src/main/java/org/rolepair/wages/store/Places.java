package org.rolepair.wages.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceSlugs;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Finds places of the current editions. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Places {

	private static final int MAX_LENGTH = 120;

	private static final int MAX_SEVERAL = 30;

	private final PlaceRows places;

	private final EditionRows editions;

	private volatile SingletonSupplier<Boolean> any = asked();

	private SingletonSupplier<Boolean> asked() {
		return SingletonSupplier.of(() -> !this.editions.all().isEmpty());
	}

	/** Returns whether any wages by place are loaded; the answer is cached. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean any() {
		return this.any.obtain();
	}

	/** Clears the cached answer of {@link #any()}. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	void invalidate() {
		this.any = asked();
	}

	/** Returns all places, states first, by title. */
	public List<Place> all() {
		return this.places.current();
	}

	/** Finds a place by slug, title, start of title, or two-letter state code. */
	public PlaceLookup find(String typed) {
		String name = typed.strip().substring(0, Math.min(typed.strip().length(), MAX_LENGTH));
		Optional<Place> exact = this.places.current(name);
		if (exact.isPresent()) {
			return new PlaceLookup(exact.stream().toList(), false);
		}
		String slug = PlaceSlugs.slug(name);
		List<Place> all = all();
		return all.stream()
			.filter((place) -> place.slug().equals(slug) || isState(place, name))
			.findFirst()
			.or(() -> this.places.findByFormerSlug(slug))
			.map((place) -> new PlaceLookup(List.of(place), false))
			.orElseGet(() -> among(all, name));
	}

	private static boolean isState(Place place, String letters) {
		return place.kind() == PlaceKind.STATE && place.primaryState().equalsIgnoreCase(letters);
	}

	private static PlaceLookup among(List<Place> all, String name) {
		List<String> typed = List.of(TextNormalizer.fold(name).split(" "));
		List<Place> begun = all.stream().filter((place) -> begins(place, typed)).limit(MAX_SEVERAL).toList();
		return begun.isEmpty() ? new PlaceLookup(NearestPlaces.of(name, all), true) : new PlaceLookup(begun, false);
	}

	/** Returns whether every typed word begins a word of the title. */
	private static boolean begins(Place place, List<String> typed) {
		String[] words = TextNormalizer.fold(place.title()).split(" ");
		return typed.stream()
			.allMatch((start) -> !start.isEmpty() && Arrays.stream(words).anyMatch((word) -> word.startsWith(start)));
	}

	/**
	 * The result of looking up a place.
	 *
	 * @param places the place, or those that may be meant
	 * @param similar whether no place matches, so that these are only similar
	 */
	public record PlaceLookup(List<Place> places, boolean similar) {

	}

	/** Finds the places whose titles are most similar to a name. */
	static final class NearestPlaces {

		private static final int MOST = 6;

		/** The lowest Jaro-Winkler similarity that counts as a match. */
		private static final double MIN_LIKENESS = 0.7;

		private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

		private NearestPlaces() {
		}

		static List<Place> of(String name, List<Place> places) {
			String folded = TextNormalizer.fold(name.replace('-', ' '));
			return places.stream()
				.map((place) -> new Candidate(place, likeness(folded, place)))
				.filter((candidate) -> candidate.likeness() >= MIN_LIKENESS)
				.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
				.limit(MOST)
				.map(Candidate::place)
				.toList();
		}

		/** Returns the higher similarity of the full title and its first city. */
		private static double likeness(String folded, Place place) {
			String title = TextNormalizer.fold(place.title());
			String first = TextNormalizer.fold(place.title().split("[-,]")[0]);
			return Math.max(SIMILARITY.apply(folded, title), SIMILARITY.apply(folded, first));
		}

		private record Candidate(Place place, double likeness) {

		}

	}

}
