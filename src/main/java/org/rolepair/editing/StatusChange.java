package org.rolepair.editing;

import java.util.Locale;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.role.RoleState;

@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum StatusChange {

	RETIRE(AuditAction.RETIRED), WITHDRAW(AuditAction.WITHDRAWN), RESTORE(AuditAction.RESTORED);

	private final AuditAction auditAction;

	static StatusChange named(String path) {
		return valueOf(path.toUpperCase(Locale.ROOT));
	}

	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isPossible(RoleState state) {
		return switch (this) {
			case RETIRE -> state == RoleState.PUBLISHED;
			case WITHDRAW -> state == RoleState.PUBLISHED || state == RoleState.RETIRED;
			case RESTORE -> state == RoleState.RETIRED || state == RoleState.WITHDRAWN;
		};
	}

}
