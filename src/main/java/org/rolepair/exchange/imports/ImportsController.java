package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.UploadPath;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Messages;
import org.rolepair.page.Redirect;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.Paging;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiresAccess(AccessLevel.ADMINISTRATOR)
@RequestMapping(ImportsController.PATH)
@RequiredArgsConstructor
class ImportsController {

	static final String PATH = "/admin/imports";

	private static final String FILES = "files";

	private final ImportService importService;

	private final ImportPages pages;

	private final Messages messages;

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String page,
			@RequestParam(name = UploadPath.TOO_LARGE) Optional<String> tooMuch) {
		return tooMuch.isPresent() ? this.pages.refused("imports.too-much", HttpStatus.CONTENT_TOO_LARGE)
				: this.pages.list(Paging.number(page), new FieldProblems(), ImportNews.none());
	}

	@PostMapping
	ModelAndView take(@RequestParam(name = FILES, required = false) List<MultipartFile> sent) {
		Upload upload = Upload.of((sent != null) ? sent : List.of());
		if (upload.files().isEmpty()) {
			upload.close();
			return this.pages.refused("imports.no-files", HttpStatus.BAD_REQUEST);
		}
		if (!this.importService.read(upload)) {
			upload.close();
			return this.pages.refused("imports.busy", HttpStatus.CONFLICT);
		}
		return Redirect.seeOther(ImportJobController.PATH);
	}

	@GetMapping("/{id}/undo")
	ModelAndView askForUndo(@PathVariable String id) {
		return this.pages.undo(known(id));
	}

	@PostMapping("/{id}/undo")
	ModelAndView undo(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
		if (!this.importService.undo(known(id).number(), person.name())) {
			return this.pages.refused("imports.busy", HttpStatus.CONFLICT);
		}
		return Redirect.seeOther(ImportJobController.PATH);
	}

	private CatalogueImport known(String id) {
		return Optional.of(id)
			.filter((number) -> number.matches("[1-9]\\d{0,8}"))
			.flatMap((number) -> this.pages.find(Integer.parseInt(number)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
