package org.rolepair.official;

/**
 * A place of the wage statistics.
 *
 * @param code with its leading zeros: "01", "10180"
 * @param title such as "Alabama" or "Abilene, TX"
 * @param type 1 the nation, 2 a state, 3 a territory, 4 a metropolitan area, 6 a
 * nonmetropolitan one
 * @param state the postal code of the state that it lies in, mostly
 */
public record WageArea(String code, String title, int type, String state) {

	static final int NATION = 1;

	public boolean isNation() {
		return this.type == NATION;
	}

	public boolean isState() {
		return this.type == 2 || this.type == 3;
	}

	public boolean isMetropolitan() {
		return this.type == 4;
	}

}
