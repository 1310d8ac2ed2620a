package org.rolepair.role.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RoleHistory {

	private final RoleRevisions revisions;

	private final DirectoryEntries directory;

	private final Clock clock;

	/** Returns all revisions of a role, newest first. */
	public List<Revision.Line> lines(UUID role) {
		return this.revisions.findLines(role);
	}

	public Optional<Revision> find(UUID role, int number) {
		return this.revisions.findByRoleIdAndNumber(role, number).map(RoleRevision::revision);
	}

	/**
	 * Returns the profiles of roles that have a revision of this number, in one query.
	 */
	public Map<UUID, RoleProfile> profilesAt(Collection<UUID> roles, int number) {
		return this.revisions.findProfiles(roles, number)
			.stream()
			.collect(Collectors.toMap(RoleRevision.StoredProfile::roleId, RoleRevision.StoredProfile::read));
	}

	/** Returns the revisions from one number to another, both included, newest first. */
	public List<Revision> between(UUID role, int from, int to) {
		return this.revisions.findByRoleIdAndNumberBetweenOrderByNumberDesc(role, from, to)
			.stream()
			.map(RoleRevision::revision)
			.toList();
	}

	/** Returns the newest revision; empty for a role that was never published. */
	public Optional<Revision> newest(UUID role) {
		return this.revisions.findFirstByRoleIdOrderByNumberDesc(role).map(RoleRevision::revision);
	}

	/** Returns the state of a page of roles at the end of a day in UTC. */
	public Past past(List<Slug> slugs, LocalDate day) {
		if (!day.isBefore(LocalDate.now(this.clock))) {
			return new Past.Live();
		}
		List<UUID> ids = slugs.stream()
			.map((slug) -> this.directory.findSummaryBySlug(slug).orElseThrow().id())
			.toList();
		Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
		Map<UUID, RoleRevision> then = this.revisions.findNewestBefore(ids, end)
			.stream()
			.collect(Collectors.toMap(RoleRevision::roleId, Function.identity()));
		if (then.size() < ids.size()) {
			return new Past.NotYet(dayOf(this.revisions.findFirstPublications(ids)));
		}
		LocalDate changed = dayOf(then.values().stream().map(RoleRevision::publishedAt).toList());
		return changed.equals(day)
				? new Past.Found(ids.stream().map((id) -> then.get(id)).map(RoleRevision::published).toList())
				: new Past.Since(changed);
	}

	/** Returns the UTC day of the latest moment. */
	private static LocalDate dayOf(List<Instant> moments) {
		return LocalDate.ofInstant(moments.stream().max(Comparator.naturalOrder()).orElseThrow(), ZoneOffset.UTC);
	}

	public sealed interface Past {

		/** One of the roles was last published on that day. */
		record Found(List<PublishedRole> roles) implements Past {

		}

		/** The page had not changed since an earlier day. */
		record Since(LocalDate day) implements Past {

		}

		/** The page did not exist until a first day. */
		record NotYet(LocalDate first) implements Past {

		}

		/** The day is not over. */
		record Live() implements Past {

		}

	}

}
