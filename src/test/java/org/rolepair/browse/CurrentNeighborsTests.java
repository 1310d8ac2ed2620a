package org.rolepair.browse;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class CurrentNeighborsTests {

	@Autowired
	private CurrentNeighbors neighbors;

	@Autowired
	private PublishedRoles roles;

	@Test
	void followsWhatIsPublishedAndWithdrawnHereAndOnAnotherNode(@Autowired Editor publisher) {
		CurrentNeighbors other = new CurrentNeighbors(this.roles);
		assertThat(other.get().find(new Slug("lawyer"))).as("nobody waits for the first").isEmpty();
		Map<UUID, UUID> before = this.roles.revisions();
		other.update(PublicContentChanged.between(Map.of(), before));
		EditedRole role = EditedRole.published(publisher, "Yurt stitcher");
		Slug slug = new Slug("yurt-stitcher");
		assertThat(this.neighbors.get().find(slug)).isPresent();
		assertThat(other.get().find(slug)).isEmpty();
		Map<UUID, UUID> after = this.roles.revisions();
		other.update(PublicContentChanged.between(before, after));
		assertThat(other.get().find(slug)).isPresent();
		assertThat(other.get().closest(new Slug("lawyer"))).isEqualTo(this.neighbors.get().closest(new Slug("lawyer")));
		String withdrawal = role.at("withdraw");
		publisher.form(withdrawal).set("reason", "Entered in error.").set("note", "Gone").submit();
		assertThat(this.neighbors.get().find(slug)).isEmpty();
		other.update(PublicContentChanged.between(after, this.roles.revisions()));
		assertThat(other.get().find(slug)).isEmpty();
	}

}
