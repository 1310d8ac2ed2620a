package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of published roles, for building an index. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PublishedNames {

	private final DirectoryEntries directory;

	/** Returns the newest revision of each published role, for detecting changes. */
	public Map<UUID, UUID> revisions() {
		return this.directory.findRevisions()
			.stream()
			.collect(Collectors.toMap(DirectoryEntries.DirectoryLine.Revision::roleId,
					DirectoryEntries.DirectoryLine.Revision::revisionId));
	}

	/** Reads a batch of published roles with all their names, by slug. */
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
