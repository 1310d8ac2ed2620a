package org.rolepair.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.site.Site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RoleDataController {

	private final PublishedRoles roles;

	private final DataAnswers answers;

	private final Site site;

	private final Messages messages;

	RoleDataController(PublishedRoles roles, DataAnswers answers, Site site, Messages messages) {
		this.roles = roles;
		this.answers = answers;
		this.site = site;
		this.messages = messages;
	}

	@Operation(tags = "Pages as data", operationId = "role", summary = "A role with its figures and sources")
	@ApiResponse(responseCode = "200", description = "The role",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoleDocument.class)))
	@ApiResponse(responseCode = "301", description = "It is called otherwise now", content = @Content)
	@ApiResponse(responseCode = "404", description = "No role has this name", content = @Content)
	@ApiResponse(responseCode = "410", description = "A role was withdrawn", content = @Content)
	@GetMapping("/roles/{name}.json")
	ResponseEntity<byte[]> document(@PathVariable String name) {
		return answer(name, DataForm.JSON);
	}

	@Operation(tags = "Pages as data", operationId = "roleTable", summary = "The figures of a role as a table")
	@ApiResponse(responseCode = "200", description = "One row for each figure",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "301", description = "It is called otherwise now", content = @Content)
	@ApiResponse(responseCode = "404", description = "No role has this name", content = @Content)
	@ApiResponse(responseCode = "410", description = "A role was withdrawn", content = @Content)
	@GetMapping("/roles/{name}.csv")
	ResponseEntity<byte[]> table(@PathVariable String name) {
		return answer(name, DataForm.CSV);
	}

	private ResponseEntity<byte[]> answer(String name, DataForm form) {
		Optional<Slug> slug = Slug.parse(name);
		Optional<PublishedRole> found = slug
			.flatMap((typed) -> Optional.ofNullable(this.roles.bySlugs(List.of(typed)).get(typed)));
		if (found.isEmpty()) {
			return slug.flatMap(this.roles::presentSlug)
				.map((present) -> this.answers.moved(form, "/roles/" + present))
				.orElseGet(() -> this.answers.missing(form, HttpStatus.NOT_FOUND.value(),
						this.messages.text("data.missing.role")));
		}
		PublishedRole role = found.get();
		if (role.profile().standing().state() == RoleState.WITHDRAWN) {
			return this.answers.missing(form, HttpStatus.GONE.value(), this.messages.text("data.withdrawn.role", Map
				.of("role", role.profile().titles().title(), "reason", role.profile().standing().reason().orElse(""))));
		}
		String path = "/roles/" + role.slug();
		return this.answers.page(form, path, role.slug().value(), content(role, path, form));
	}

	private byte[] content(PublishedRole role, String path, DataForm form) {
		if (form == DataForm.JSON) {
			return DataJson.write(RoleDocument.of(role, this.site.address(path), this.messages));
		}
		return DataAnswers.table(FigureTable.COLUMNS,
				new FigureTable(this.messages).rows(role).stream().map(FigureRow::cells).toList());
	}

}
