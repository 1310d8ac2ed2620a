package org.rolepair.exchange.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiresAccess(AccessLevel.PUBLISHER)
@RequiredArgsConstructor
class ArchiveController {

	private static final String PATH = "/admin/archive";

	private static final String NEWEST = "newest";

	private final CatalogueArchive archive;

	private final AuditLog log;

	private final Messages messages;

	@GetMapping(PATH)
	ModelAndView page() {
		return new ModelAndView("export/archive",
				Map.of("head", AdminPageHead.of(this.messages.text("archive.title")), "revisions", revisions()));
	}

	/** Streams rows instead of building the archive in memory. */
	@GetMapping(PATH + "/catalogue.zip")
	void download(@RequestParam(defaultValue = "all") String revisions, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response) throws IOException {
		boolean history = !revisions.equals(NEWEST);
		this.log.record(person.name(), AuditAction.CATALOGUE_EXPORTED,
				this.messages.text(history ? "archive.all" : "archive.newest"), "", "");
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalogue.zip\"");
		this.archive.write(response.getOutputStream(), history);
	}

	private FormField revisions() {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("all", this.messages.text("archive.all"));
		choices.put(NEWEST, this.messages.text("archive.newest"));
		return new FormFields(new FieldProblems(), this.messages).choice("revisions", "archive.revisions", "all",
				choices);
	}

}
