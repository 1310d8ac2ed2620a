package org.rolepair.status;

import java.util.Map;

import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.rolepair.backup.BackupFailedException;
import org.rolepair.backup.Backups;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows administrators how the application stands, and backs up at their word.
 */
@Controller
class StatusController {

	private static final String PATH = "/admin/status";

	private final StatusPages pages;

	private final Backups backups;

	private final AuditLog log;

	private final Messages messages;

	StatusController(StatusPages pages, Backups backups, AuditLog log, Messages messages) {
		this.pages = pages;
		this.backups = backups;
		this.log = log;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.ADMINISTRATOR)
	@GetMapping(PATH)
	ModelAndView show() {
		return this.pages.page(new Problems());
	}

	@RequiresAccess(AccessLevel.ADMINISTRATOR)
	@PostMapping(PATH)
	ModelAndView backUp(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!this.backups.arePossible()) {
			return refused(this.messages.text("status.backups.elsewhere"), HttpStatus.CONFLICT);
		}
		try {
			String file = String.valueOf(this.backups.make().file().getFileName());
			this.log.record(person.name(), Deed.BACKED_UP, file, "", PATH);
			next.addFlashAttribute("notice", this.messages.text("status.backups.made", Map.of("file", file)));
			return new ModelAndView("redirect:" + PATH);
		}
		catch (BackupFailedException ex) {
			return refused(String.valueOf(ex.getMessage()), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private ModelAndView refused(String why, HttpStatus status) {
		Problems problems = new Problems();
		problems.add("backups", why);
		ModelAndView page = this.pages.page(problems);
		page.setStatus(status);
		return page;
	}

}
