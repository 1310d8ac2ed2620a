/** Running the application: commands, backups, migrations, health. */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account::access", "account::audit", "delivery", "format",
		"page::admin", "page::form", "page::site" })
package org.rolepair.operations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
