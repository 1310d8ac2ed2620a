package org.rolepair.editing.report;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;

/** Links to the lists that editors work through. */
@Component
@RequiredArgsConstructor
public class WorkQueues {

	public static final String DRAFTS = AdminRolePaths.ROLES + "?state=DRAFT";

	public static final String INCOMPLETE = "/admin/incomplete";

	public static final String OLD = "/admin/old";

	private final RoleDrafts drafts;

	private final ReportQueue reports;

	private final Messages messages;

	/** Returns all lists; the one with the given path is the current one. */
	public List<QueueLink> at(String path) {
		return List.of(link("queue.roles", AdminRolePaths.ROLES, "", path),
				link("queue.drafts", DRAFTS, String.valueOf(this.drafts.lines().size()), path),
				link("queue.reports", ReportsController.PATH, String.valueOf(this.reports.countOpen()), path),
				link("queue.incomplete", INCOMPLETE, "", path), link("queue.old", OLD, "", path));
	}

	private QueueLink link(String key, String path, String count, String current) {
		return new QueueLink(this.messages.text(key), path, count, path.equals(current));
	}

	/** A link to a list. The count is empty where it would take long. */
	public record QueueLink(String text, String path, String count, boolean current) {

	}

}
