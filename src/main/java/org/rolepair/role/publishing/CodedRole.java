package org.rolepair.role.publishing;

import java.util.UUID;

import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

public record CodedRole(UUID id, Slug slug, String title, String onetSocCode, RoleState state) {

}
