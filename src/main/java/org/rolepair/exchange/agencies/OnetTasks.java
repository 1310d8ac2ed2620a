package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.role.Duty;

/**
 * Tasks of one edition of O*NET, and the detailed work activities that they belong to.
 */
public final class OnetTasks {

	private final Map<String, List<Task>> byCode = new HashMap<>();

	/** Ids of activities by the id of a task. */
	private final Map<String, List<String>> activities = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	OnetTasks() {
	}

	void add(String code, Task task) {
		this.byCode.computeIfAbsent(code, (unseen) -> new ArrayList<>()).add(task);
	}

	void addActivity(String task, String activity) {
		this.activities.computeIfAbsent(task, (unseen) -> new ArrayList<>()).add(activity);
	}

	void title(String activity, String title) {
		this.titles.putIfAbsent(activity, title);
	}

	boolean isEmpty() {
		return this.byCode.isEmpty();
	}

	/** Returns whether there are activities without a task or a title. */
	boolean isIncomplete() {
		return !this.activities.isEmpty() && (isEmpty()
				|| !this.activities.values().stream().flatMap(List::stream).allMatch(this.titles::containsKey));
	}

	/**
	 * Returns an occupation's core tasks, or all if none is marked as core. Each text
	 * stands once.
	 */
	public List<Duty> duties(String code) {
		List<Task> tasks = this.byCode.getOrDefault(code, List.of());
		boolean told = tasks.stream().anyMatch(Task::core);
		Map<String, Duty> duties = new LinkedHashMap<>();
		tasks.stream()
			.filter((task) -> task.core() || !told)
			.forEach((task) -> duties.putIfAbsent(task.text(), new Duty(task.text(), activities(task))));
		return List.copyOf(duties.values());
	}

	private List<String> activities(Task task) {
		return this.activities.getOrDefault(task.id(), List.of())
			.stream()
			.flatMap((id) -> Optional.ofNullable(this.titles.get(id)).stream())
			.distinct()
			.toList();
	}

	/** A task; {@code core} tasks are critical to the occupation. */
	record Task(String id, String text, boolean core) {

	}

}
