package org.rolepair.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.account.SignedIn;
import org.rolepair.form.Problems;

/**
 * Where things of one sort are kept.
 *
 * @param <F> the form in which one of them is typed
 */
interface Shelf<F extends Fillable> {

	/** What its messages and templates are called by. */
	String name();

	/** Where its pages are. */
	String path();

	/** The fields that take several lines, with their number, by name. */
	Map<String, Integer> tallFields();

	/**
	 * What is kept under a key.
	 * @return empty when there is nothing
	 */
	Optional<Kept<F>> find(String key);

	/**
	 * What is typed, with what is worked out where a field is empty.
	 * @param key the key; for something new, the key that is typed or nothing
	 */
	F form(String key, Map<String, String> fields);

	/** The key of a form. */
	String key(F form);

	/**
	 * What is wrong with a form.
	 * @param fresh whether it is to be added
	 */
	Problems check(String key, F form, boolean fresh);

	/** Where it is used. */
	List<Use> uses(String key);

	void add(F form, SignedIn person);

	/**
	 * Change what is kept, and publish what shows it.
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * changed it meanwhile
	 */
	void change(String key, F form, int version, String note, SignedIn person);

	void remove(String key, F form, int version, SignedIn person);

	/**
	 * Something that is kept.
	 *
	 * @param <F> its form
	 * @param form the filled form
	 * @param version how often it was changed
	 */
	record Kept<F>(F form, int version) {

	}

}
