package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.Reading;
import org.rolepair.draft.Working;
import org.rolepair.form.Fields;
import org.rolepair.form.Problem;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;
import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleChangedException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks once before a role is retired, withdrawn or restored, and does it.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}/{name:retire|withdraw|restore}")
class StandingController {

	private final Desk desk;

	private final StandingService standing;

	private final RoleFrames frames;

	private final PublishedRoles published;

	private final Messages messages;

	StandingController(Desk desk, StandingService standing, RoleFrames frames, PublishedRoles published,
			Messages messages) {
		this.desk = desk;
		this.standing = standing;
		this.frames = frames;
		this.published = published;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping
	ModelAndView ask(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		Working working = this.desk.take(id);
		StandingService.StandingForm form = KeptTyping.take(request)
			.map((kept) -> kept.as(StandingService.StandingForm.class))
			.orElse(StandingService.StandingForm.at(working.liveRevision()));
		return page(working, StandingChange.named(name), form, new Problems(), person);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping
	ModelAndView change(@PathVariable UUID id, @PathVariable String name, StandingService.StandingForm form,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		StandingChange change = StandingChange.named(name);
		Working working = this.desk.take(id);
		Problems problems = check(working, change, form);
		if (problems.isEmpty()) {
			try {
				this.standing.change(working, change, form, person);
				next.addFlashAttribute("notice", this.messages.text(change.path() + ".done"));
				return new ModelAndView("redirect:" + RolePaths.role(id));
			}
			catch (RoleChangedException ex) {
				problems.add("note", this.messages.text("publish.changed"));
			}
		}
		ModelAndView page = page(this.desk.take(id), change, form, problems, person);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/** A form that no longer stands on its page is not held to be filled. */
	private Problems check(Working working, StandingChange change, StandingService.StandingForm form) {
		if (!isPossible(working, change)) {
			return Problems.of(List.of(new Problem("note", this.messages.text("standing.impossible"))));
		}
		Problems problems = form.check(change, this.messages);
		if (change == StandingChange.RETIRE && !form.successor().isEmpty()) {
			problems.unless(this.standing.canSucceed(form.successor(), working.roleId()), "successor",
					this.messages.text("retire.successor.unknown"));
		}
		return problems;
	}

	private static boolean isPossible(Working working, StandingChange change) {
		return working.live()
			.filter((revision) -> change.isPossible(revision.profile().standing().state()))
			.isPresent();
	}

	private ModelAndView page(Working working, StandingChange change, StandingService.StandingForm form,
			Problems problems, SignedIn person) {
		Fields fields = new Fields(problems);
		Map<String, String> successors = new LinkedHashMap<>();
		successors.put("", this.messages.text("retire.successor.none"));
		for (Listing listing : this.published.listings()) {
			successors.put(listing.slug().value(), listing.title());
		}
		String title = this.messages.text(change.path() + ".title");
		Reading reading = this.desk.read(working.forms(), this.desk.vocabulary(working.roleId()));
		Map<String, Object> model = this.frames.model(working, reading, title, problems, person);
		model.put("change", change.path());
		model.put("title", title);
		model.put("text", this.messages.text(change.path() + ".text"));
		model.put("button", this.messages.text(change.path() + ".button"));
		model.put("possible", isPossible(working, change));
		model.put("revision", working.liveRevision());
		model.put("successor",
				fields.choice("successor", this.messages.text("retire.successor"), form.successor(), successors));
		model.put("reason", fields.text("reason", this.messages.text("withdraw.reason"), form.reason())
			.withHint(this.messages.text("withdraw.reason.hint")));
		model.put("note", fields.text("note", this.messages.text("publish.note"), form.note())
			.withHint(this.messages.text("publish.note.hint")));
		return new ModelAndView("editing/standing", model);
	}

}
