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

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revisions of roles.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RoleHistory {

	private final RoleRevisions revisions;

	private final DirectoryEntries directory;

	private final Clock clock;

	/**
	 * All revisions of a role.
	 * @return newest first, none for a role that was never published
	 */
	public List<Revision.Line> lines(UUID role) {
		return this.revisions.findLines(role);
	}

	/** A revision of a role; empty when the role has no such revision. */
	public Optional<Revision> find(UUID role, int number) {
		return this.revisions.findByRoleIdAndNumber(role, number).map(RoleRevision::revision);
	}

	/**
	 * What roles said in the revisions of one number, by one query.
	 * @param roles some roles, not so many that their profiles fill the memory
	 * @param number the number
	 * @return by role, of those that have such a revision
	 */
	public Map<UUID, RoleProfile> said(Collection<UUID> roles, int number) {
		return this.revisions.findSaid(roles, number)
			.stream()
			.collect(Collectors.toMap(RoleRevision.Said::roleId, RoleRevision.Said::read));
	}

	/**
	 * Revisions of a role that follow one another.
	 * @param role the role
	 * @param from the number of the first
	 * @param to the number of the last
	 * @return those that there are, newest first
	 */
	public List<Revision> between(UUID role, int from, int to) {
		return this.revisions.findByRoleIdAndNumberBetweenOrderByNumberDesc(role, from, to)
			.stream()
			.map(RoleRevision::revision)
			.toList();
	}

	/** The newest revision of a role; empty for a role that was never published. */
	public Optional<Revision> newest(UUID role) {
		return this.revisions.findFirstByRoleIdOrderByNumberDesc(role).map(RoleRevision::revision);
	}

	/**
	 * What a page of roles was by the end of a day.
	 * @param slugs the present slugs of the roles
	 * @param day the day, in UTC
	 * @return the roles as they were, or where else to look
	 */
	public Past past(List<Slug> slugs, LocalDate day) {
		if (!day.isBefore(LocalDate.now(this.clock))) {
			return new Past.Live();
		}
		List<UUID> ids = slugs.stream().map((slug) -> this.directory.findKeptBySlug(slug).orElseThrow().id()).toList();
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

	/** The day of the last of several moments. */
	private static LocalDate dayOf(List<Instant> moments) {
		return LocalDate.ofInstant(moments.stream().max(Comparator.naturalOrder()).orElseThrow(), ZoneOffset.UTC);
	}

	/** What a page of roles was by the end of a day, in UTC. */
	public sealed interface Past {

		/**
		 * On that day one of the roles was published last.
		 *
		 * @param roles the roles as they were, in the order asked for
		 */
		record Found(List<PublishedRole> roles) implements Past {

		}

		/**
		 * The page was the same since an earlier day.
		 *
		 * @param day the last day on which one of the roles was published
		 */
		record Since(LocalDate day) implements Past {

		}

		/**
		 * There was no such page yet.
		 *
		 * @param first the day on which all of the roles had been published
		 */
		record NotYet(LocalDate first) implements Past {

		}

		/** The day is not over. */
		record Live() implements Past {

		}

	}

}
