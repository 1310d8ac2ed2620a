package org.rolepair.wages.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

/**
 * The places of the editions that count.
 */
@Service
@Transactional(readOnly = true)
public class Places {

	private static final int LONGEST = 120;

	private static final int MOST_SEVERAL = 30;

	private final PlaceRows places;

	private final EditionRows editions;

	private volatile SingletonSupplier<Boolean> any;

	Places(PlaceRows places, EditionRows editions) {
		this.places = places;
		this.editions = editions;
		this.any = asked();
	}

	private SingletonSupplier<Boolean> asked() {
		return SingletonSupplier.of(() -> !this.editions.current().isEmpty());
	}

	/**
	 * Whether the site has wages by place at all.
	 * @return false on a site into which none were loaded
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean any() {
		return this.any.obtain();
	}

	/** Has the database asked again whether there are any. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	void invalidate() {
		this.any = asked();
	}

	/**
	 * All places.
	 * @return states first, by title
	 */
	public List<Place> all() {
		return this.places.current();
	}

	/**
	 * Follow a name to a place.
	 * @param typed a slug, or what somebody typed: a title, its beginning, the two
	 * letters of a state
	 */
	public PlaceLookup find(String typed) {
		String name = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
		Optional<Place> exact = this.places.current(name);
		if (exact.isPresent()) {
			return new PlaceLookup.Found(exact.get());
		}
		String slug = PlaceSlugs.slug(name);
		List<Place> all = all();
		return all.stream()
			.filter((place) -> place.slug().equals(slug) || isState(place, name))
			.findFirst()
			.or(() -> this.places.formerly(slug))
			.<PlaceLookup>map(PlaceLookup.Named::new)
			.orElseGet(() -> among(all, name));
	}

	private static boolean isState(Place place, String letters) {
		return place.kind() == PlaceKind.STATE && place.primaryState().equalsIgnoreCase(letters);
	}

	private static PlaceLookup among(List<Place> all, String name) {
		List<String> typed = List.of(TextNormalizer.fold(name).split(" "));
		List<Place> begun = all.stream().filter((place) -> begins(place, typed)).limit(MOST_SEVERAL).toList();
		if (begun.isEmpty()) {
			return new PlaceLookup.Unknown(NearestPlaces.of(name, all));
		}
		return (begun.size() == 1) ? new PlaceLookup.Named(begun.get(0)) : new PlaceLookup.Several(begun);
	}

	/** Whether every typed word begins a word of the title. */
	private static boolean begins(Place place, List<String> typed) {
		String[] words = TextNormalizer.fold(place.title()).split(" ");
		return typed.stream()
			.allMatch((start) -> !start.isEmpty() && Arrays.stream(words).anyMatch((word) -> word.startsWith(start)));
	}

	/** What the name of a place in an address leads to. */
	public sealed interface PlaceLookup {

		/** A place, by its slug. */
		record Found(Place place) implements PlaceLookup {

		}

		/** A place, by another name of it. */
		record Named(Place place) implements PlaceLookup {

		}

		/**
		 * More places than one.
		 *
		 * @param places those that can be meant
		 */
		record Several(List<Place> places) implements PlaceLookup {

		}

		/**
		 * No place.
		 *
		 * @param nearest those with like titles
		 */
		record Unknown(List<Place> nearest) implements PlaceLookup {

		}

	}

	/** Finds the places whose titles come nearest to what somebody typed or followed. */
	static final class NearestPlaces {

		private static final int MOST = 6;

		/** Below this, two names have no more in common than any two. */
		private static final double LEAST_LIKENESS = 0.7;

		private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

		private NearestPlaces() {
		}

		static List<Place> of(String name, List<Place> places) {
			String folded = TextNormalizer.fold(name.replace('-', ' '));
			return places.stream()
				.map((place) -> new Candidate(place, likeness(folded, place)))
				.filter((candidate) -> candidate.likeness() >= LEAST_LIKENESS)
				.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
				.limit(MOST)
				.map(Candidate::place)
				.toList();
		}

		/** The whole title counts, or the city that it begins with. */
		private static double likeness(String folded, Place place) {
			String title = TextNormalizer.fold(place.title());
			String first = TextNormalizer.fold(place.title().split("[-,]")[0]);
			return Math.max(SIMILARITY.apply(folded, title), SIMILARITY.apply(folded, first));
		}

		private record Candidate(Place place, double likeness) {

		}

	}

}
