package org.rolepair.exchange.imports;

/**
 * What imports left in a role.
 *
 * @param ownsTexts whether an import created its texts
 * @param undone whether the import that created it was undone and the role withdrawn
 */
record ImportedRole(boolean ownsTexts, boolean undone, ImportFingerprints marks) {

	static ImportedRole none() {
		return new ImportedRole(false, false, ImportFingerprints.none());
	}

}
