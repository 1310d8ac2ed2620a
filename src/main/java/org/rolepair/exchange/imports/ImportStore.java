package org.rolepair.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores imports and what they changed. */
@Repository
@RequiredArgsConstructor
class ImportStore {

	private final JdbcClient database;

	Map<UUID, ImportedRole> importedRoles() {
		Map<UUID, ImportedRole> roles = new HashMap<>();
		this.database.sql("select role_id, owns_texts, undone, marks from imported_role").query((row) -> {
			roles.put(row.getObject("role_id", UUID.class), new ImportedRole(row.getBoolean("owns_texts"),
					row.getBoolean("undone"), ImportFingerprints.read(row.getString("marks"))));
		});
		return roles;
	}

	void keep(UUID role, ImportedRole traces) {
		forget(role);
		this.database.sql("insert into imported_role (role_id, owns_texts, undone, marks) values (?, ?, ?, ?)")
			.params(role, traces.ownsTexts(), traces.undone(), traces.marks().write())
			.update();
	}

	/** Marks a role as withdrawn by undoing its import; a later import restores it. */
	void markUndone(UUID role) {
		this.database.sql("update imported_role set undone = true where role_id = :role").param("role", role).update();
	}

	void forget(UUID role) {
		this.database.sql("delete from imported_role where role_id = :role").param("role", role).update();
	}

	int nextNumber() {
		return this.database.sql("select coalesce(max(number), 0) + 1 from catalogue_import")
			.query(Integer.class)
			.single();
	}

	void add(CatalogueImport done) {
		this.database.sql("""
				insert into catalogue_import (number, author, note, applied_at, created, changed, unchanged, held,
					rejected)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(done.number(), done.author(), done.note(), at(done.appliedAt()), done.created(), done.changed(),
					done.unchanged(), done.held(), done.rejected())
			.update();
	}

	void add(int number, ChangedRole touched) {
		this.database.sql("""
				insert into catalogue_import_role (import_number, role_id, revision_before, revision_after,
					marks_before, owned_texts_before)
				values (?, ?, ?, ?, ?, ?)""")
			.params(number, touched.role(), touched.revisionBefore(), touched.revisionAfter())
			.param(touched.before().map((traces) -> traces.marks().write()).orElse(null))
			.param(touched.before().map(ImportedRole::ownsTexts).orElse(false))
			.update();
	}

	/** Records the restored revision for the earlier import, which can then be undone. */
	void updateRevisionAfter(UUID role, int left, int again) {
		this.database
			.sql("update catalogue_import_role set revision_after = ? where role_id = ? and revision_after = ?")
			.params(again, role, left)
			.update();
	}

	List<CatalogueImport> all() {
		return this.database.sql("select * from catalogue_import order by number desc")
			.query(CatalogueImport.class)
			.list();
	}

	/** Returns the newest import that was not undone, the only one that can be undone. */
	Optional<CatalogueImport> lastActive() {
		return all().stream().filter(CatalogueImport::isActive).findFirst();
	}

	List<ChangedRole> touched(int number) {
		return this.database.sql("select * from catalogue_import_role where import_number = :number")
			.param("number", number)
			.query((row, index) -> touched(row))
			.list();
	}

	/**
	 * Returns the roles that an import made and nothing else has touched since: no later
	 * import, draft, reader's report or retired predecessor.
	 */
	Set<UUID> untouchedSince(int number) {
		return this.database.sql("""
				select made.role_id from catalogue_import_role made
				where made.import_number = :number and made.revision_before = 0 and made.revision_after = 1
				and not exists (select 1 from catalogue_import_role other
					where other.role_id = made.role_id and other.import_number <> made.import_number)
				and not exists (select 1 from role_draft draft where draft.role_id = made.role_id)
				and not exists (select 1 from reader_report report where report.role_id = made.role_id)
				and not exists (select 1 from job_role former where former.successor_id = made.role_id)""")
			.param("number", number)
			.query(UUID.class)
			.set();
	}

	void forgetAll(List<UUID> roles) {
		for (String table : List.of("catalogue_import_role", "imported_role")) {
			this.database.sql("delete from " + table + " where role_id in (:roles)").param("roles", roles).update();
		}
	}

	void undo(int number, Instant when, String who) {
		this.database.sql("update catalogue_import set undone_at = ?, undone_by = ? where number = ?")
			.params(at(when), who, number)
			.update();
	}

	private static ChangedRole touched(ResultSet row) throws SQLException {
		Optional<String> marks = Optional.ofNullable(row.getString("marks_before"));
		boolean owned = row.getBoolean("owned_texts_before");
		return new ChangedRole(row.getObject("role_id", UUID.class), row.getInt("revision_before"),
				row.getInt("revision_after"),
				marks.map((json) -> new ImportedRole(owned, false, ImportFingerprints.read(json))));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A role that an import published. A new role had revision 0 before; earlier imports
	 * may have left nothing in it.
	 */
	record ChangedRole(UUID role, int revisionBefore, int revisionAfter, Optional<ImportedRole> before) {

	}

}
