package org.rolepair.editing.screens;

import java.util.List;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class HostileFormsPostgresTests implements HostileFormsCases {

	/**
	 * Only characters can mean something else to the database; long text is refused
	 * before it.
	 */
	@Override
	public List<String> texts() {
		return TEXTS.subList(0, 2);
	}

}
