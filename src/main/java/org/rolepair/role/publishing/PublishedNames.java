package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names of published roles, for whoever keeps an index of them.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PublishedNames {

	private final DirectoryEntries directory;

	/**
	 * What tells whether anything has changed since: a role whose revision is another, or
	 * that has come or gone.
	 * @return the newest revision of each published role
	 */
	public Map<UUID, UUID> revisions() {
		return this.directory.findRevisions()
			.stream()
			.collect(Collectors.toMap(DirectoryEntries.DirectoryLine.Revision::roleId,
					DirectoryEntries.DirectoryLine.Revision::revisionId));
	}

	/**
	 * Roles with all their names, by two queries.
	 * @param ids some roles, not so many that their names fill the memory
	 * @return those that are published, by slug
	 */
	public List<NamedRole> read(Collection<UUID> ids) {
		Map<UUID, List<NamedRole.Name>> names = this.directory.findNames(ids)
			.stream()
			.collect(Collectors.groupingBy(DirectoryEntries.DirectoryLine.Name::roleId, Collectors
				.mapping((name) -> new NamedRole.Name(name.name(), name.sort()), Collectors.toUnmodifiableList())));
		return this.directory.findLines(ids)
			.stream()
			.map((line) -> new NamedRole(line.roleId(), line.listing(), line.employment(),
					names.getOrDefault(line.roleId(), List.of())))
			.toList();
	}

}
