package org.rolepair.operations.status;

import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.format.Messages;
import org.rolepair.operations.backup.Backups;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.page.form.FieldProblems;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequiresAccess(AccessLevel.ADMINISTRATOR)
@RequiredArgsConstructor
class SystemStatusController {

	private static final String PATH = "/admin/status";

	private final SystemStatusPages pages;

	private final Backups backups;

	private final AuditLog log;

	private final Messages messages;

	@GetMapping(PATH)
	ModelAndView show() {
		return this.pages.page(new FieldProblems());
	}

	@PostMapping(PATH)
	ModelAndView backUp(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!this.backups.areSupported()) {
			return refused(this.messages.text("status.backups.elsewhere"), HttpStatus.CONFLICT);
		}
		try {
			String file = String.valueOf(this.backups.make().file().getFileName());
			this.log.record(person.name(), AuditAction.BACKED_UP, file, "", PATH);
			next.addFlashAttribute("notice", this.messages.text("status.backups.made", Map.of("file", file)));
			return new ModelAndView("redirect:" + PATH);
		}
		catch (OperationFailedException ex) {
			return refused(String.valueOf(ex.getMessage()), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private ModelAndView refused(String why, HttpStatus status) {
		FieldProblems problems = new FieldProblems();
		problems.add("backups", why);
		ModelAndView page = this.pages.page(problems);
		page.setStatus(status);
		return page;
	}

}
