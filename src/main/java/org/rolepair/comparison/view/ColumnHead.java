package org.rolepair.comparison.view;

import java.util.List;
import java.util.stream.IntStream;

import org.rolepair.page.figure.RoleMark;
import org.rolepair.role.RoleProfile;

/**
 * The head of a role's column.
 *
 * @param number the column, from 1, which sets the role's color and mark
 * @param heading the title as used in the page's heading
 */
public record ColumnHead(int number, String title, String heading, String path) {

	public String mark() {
		return RoleMark.of(this.number);
	}

	public static List<ColumnHead> of(List<RoleProfile> roles) {
		return IntStream.range(0, roles.size()).mapToObj((at) -> of(at + 1, roles.get(at))).toList();
	}

	private static ColumnHead of(int number, RoleProfile role) {
		String title = role.titles().title();
		return new ColumnHead(number, title, (number == 1) ? title : role.titles().runningTitle(),
				"/roles/" + role.slug());
	}

}
