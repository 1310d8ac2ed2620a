package org.rolepair.exchange.imports;

/**
 * What imports have left in a role.
 *
 * @param ownsTexts whether its texts came from an import
 * @param undone whether the import that made it was undone, and the role withdrawn
 * @param marks marks of what was left
 */
record ImportedRole(boolean ownsTexts, boolean undone, ImportFingerprints marks) {

	static ImportedRole none() {
		return new ImportedRole(false, false, ImportFingerprints.none());
	}

}
