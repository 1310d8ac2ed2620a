package org.rolepair.search;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class RoleSearchUpdateTests {

	@Autowired
	private RoleSearch search;

	@Autowired
	private PublishedRoles roles;

	@Autowired
	private Editor publisher;

	@Test
	void followsWhatIsPublishedHere() {
		EditedRole role = EditedRole.published(this.publisher, "Zither maker");
		assertThat(find("zither makers")).isEqualTo("zither-maker");
		role.save(this.publisher, "basics", Map.of("alternateTitles", "Citole Smith"));
		assertThat(find("citole")).isEmpty();
		role.publish(this.publisher, "Another name");
		assertThat(find("citole smith")).isEqualTo("zither-maker");
	}

	@Test
	void followsWhatAnotherNodePublishes() {
		RoleSearch other = new RoleSearch(this.roles);
		Map<UUID, UUID> before = this.roles.revisions();
		other.update(PublicContentChanged.between(Map.of(), before));
		assertThat(other.exact("Lawyer")).hasSize(1);
		EditedRole.published(this.publisher, "Xylophone tuner");
		assertThat(other.exact("Xylophone tuner")).isEmpty();
		other.update(PublicContentChanged.between(before, this.roles.revisions()));
		assertThat(other.exact("Xylophone tuner")).hasSize(1);
		other.index().close();
	}

	@Test
	void forgetsARoleThatIsWithdrawn() {
		EditedRole role = EditedRole.published(this.publisher, "Nib grinder");
		assertThat(find("nib grinder")).isEqualTo("nib-grinder");
		String withdrawal = role.at("withdraw");
		this.publisher.form(withdrawal).set("reason", "Entered in error.").set("note", "Gone").submit();
		assertThat(this.search.exact("nib grinder")).isEmpty();
	}

	@Test
	void fillsALostIndexAgain() {
		this.search.index().close();
		this.search.update(new PublicContentChanged(Set.of(), Set.of()));
		assertThat(find("lawyer")).isEqualTo("lawyer");
		assertThat(this.search.index().isOpen()).isTrue();
	}

	private String find(String typed) {
		SearchResult found = this.search.find(typed, 1);
		return (found.total() == 0) ? "" : found.matches().get(0).role().slug().value();
	}

}
