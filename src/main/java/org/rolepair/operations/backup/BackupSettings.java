package org.rolepair.operations.backup;

import java.nio.file.Path;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where and when backups are made.
 *
 * @param folder the folder; by default, "backups" next to the database
 * @param at the time of the daily backup, in UTC; if absent, none is made
 * @param keep how many backups are kept
 */
@ConfigurationProperties(BackupSettings.PREFIX)
record BackupSettings(@Nullable Path folder, @Nullable LocalTime at, @DefaultValue("7") int keep) {

	static final String PREFIX = "rolepair.backup";

	BackupSettings {
		Assert.isTrue(keep > 0, PREFIX + ".keep must be at least 1");
	}

}
