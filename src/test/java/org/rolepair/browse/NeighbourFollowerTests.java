package org.rolepair.browse;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.access.AccessLevel;
import org.rolepair.role.PublishedNames;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.Slug;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class NeighbourFollowerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private NeighbourFollower follower;

	@Autowired
	private PublishedNames names;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PublishedRoles roles;

	@Test
	void followsWhatIsPublishedAndWithdrawnHereAndOnAnotherNode() {
		Editor publisher = Team.of(this.port).signIn(AccessLevel.PUBLISHER);
		NeighbourFollower other = new NeighbourFollower(this.names, this.roles, true, this.events);
		other.follow();
		EditedRole role = EditedRole.published(publisher, "Yurt stitcher");
		Slug slug = new Slug("yurt-stitcher");
		assertThat(this.follower.neighbours().find(slug)).isPresent();
		assertThat(other.neighbours().find(slug)).isEmpty();
		other.follow();
		assertThat(other.neighbours().find(slug)).isPresent();
		assertThat(other.neighbours().closest(new Slug("lawyer")))
			.isEqualTo(this.follower.neighbours().closest(new Slug("lawyer")));
		String withdrawal = role.path() + "/withdraw";
		publisher.open(withdrawal).form(withdrawal).set("reason", "Entered in error.").set("note", "Gone").submit();
		assertThat(this.follower.neighbours().find(slug)).isEmpty();
		other.follow();
		assertThat(other.neighbours().find(slug)).isEmpty();
	}

}
