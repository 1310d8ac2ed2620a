package org.rolepair.search;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Finds published roles by their titles, other names and occupation codes. Any text may
 * be asked for, of any length; only its first two hundred characters and twelve words
 * count.
 */
@Service
public class RoleSearch {

	private final IndexFollower follower;

	RoleSearch(IndexFollower follower) {
		this.follower = follower;
	}

	/**
	 * Roles of which one name or code is what was typed; case, accents, punctuation and
	 * words like "of" aside.
	 * @param text a title, another name or a code
	 * @return each role once, titles and codes before other names, then the most common
	 * job first
	 */
	public List<Match> exact(String text) {
		return this.follower.index().exact(text);
	}

	/**
	 * Roles with a name that holds all that was typed, in any order, in singular or
	 * plural and finished or not. Where there are none: those with names that come near,
	 * which sound or are spelt like it, or hold part of it.
	 * @param text what was typed
	 * @param most how many matches at most
	 * @return the best roles, the one whose title is just that first; none for text
	 * without a word
	 */
	public Found find(String text, int most) {
		return this.follower.index().find(text, most);
	}

}
