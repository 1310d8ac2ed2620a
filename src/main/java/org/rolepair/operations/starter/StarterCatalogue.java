package org.rolepair.operations.starter;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The migration that loads the starter catalogue: the two roles of the article and sixty
 * well-known occupations. A database that already has one of its sources or categories is
 * left unchanged.
 */
@RequiredArgsConstructor
@Slf4j
class StarterCatalogue implements JavaMigration {

	private final CatalogueFiles files;

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("008");
	}

	@Override
	public String getDescription() {
		return "load starter catalogue";
	}

	@Override
	public Integer getChecksum() {
		return this.files.checksum();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) {
		JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		CatalogueWriter writer = new CatalogueWriter(database);
		if (this.files.sources().stream().anyMatch((source) -> writer.holds("source", source.slug()))
				|| this.files.categories().stream().anyMatch((one) -> writer.holds("category", one.slug()))) {
			logger.info("The database already has a catalog, so the starter catalog was skipped");
			return;
		}
		this.files.sources().forEach(writer::addSource);
		this.files.categories().forEach(writer::addCategory);
		this.files.roles().forEach(writer::addRole);
	}

}
