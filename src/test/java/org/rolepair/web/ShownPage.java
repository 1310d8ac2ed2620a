package org.rolepair.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a page shows, seen by nobody outside its package.
 */
record ShownPage(String title, List<String> tags, Optional<ShownPage> next, boolean shown, int count,
		@Nullable String nothing, Map<String, String> names, ShownBean bean, int[] array) {

	public Optional<ShownPage> last() {
		return Optional.empty();
	}

	public boolean isShown() {
		return this.shown;
	}

	String hidden() {
		return "hidden";
	}

}
