package org.rolepair.exchange.data;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import lombok.RequiredArgsConstructor;
import org.apache.commons.lang3.function.Failable;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.comparison.view.ComparisonResult;
import org.rolepair.format.CsvCell;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@ApiResponse(responseCode = "301", description = "It has a new name", content = @Content)
@ApiResponse(responseCode = "410", description = "A role was withdrawn", content = @Content)
@Controller
@RequiredArgsConstructor
class PageDataController {

	private final PublishedRoles roles;

	private final ComparisonLookup lookup;

	private final Site site;

	private final Messages messages;

	@Operation(tags = "Pages as data", operationId = "comparison",
			summary = "Two to four roles and the verdicts on their figures")
	@ApiResponse(responseCode = "200", description = "The comparison",
			content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = ComparisonDocument.class)))
	@ApiResponse(responseCode = "404", description = "No role has one of the names", content = @Content)
	@GetMapping("/compare/{names}.json")
	ResponseEntity<byte[]> comparison(@PathVariable String names) {
		return comparison(names, DataFormat.JSON);
	}

	@Operation(tags = "Pages as data", operationId = "comparisonTable",
			summary = "The figures of two to four roles as a table")
	@ApiResponse(responseCode = "200", description = "One row for each figure of each role",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "404", description = "No role has one of the names", content = @Content)
	@GetMapping("/compare/{names}.csv")
	ResponseEntity<byte[]> comparisonTable(@PathVariable String names) {
		return comparison(names, DataFormat.CSV);
	}

	@Operation(tags = "Pages as data", operationId = "role", summary = "A role with its figures and sources")
	@ApiResponse(responseCode = "200", description = "The role",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoleDocument.class)))
	@ApiResponse(responseCode = "404", description = "No role has this name", content = @Content)
	@GetMapping("/roles/{name}.json")
	ResponseEntity<byte[]> role(@PathVariable String name) {
		return role(name, DataFormat.JSON);
	}

	@Operation(tags = "Pages as data", operationId = "roleTable", summary = "The figures of a role as a table")
	@ApiResponse(responseCode = "200", description = "One row for each figure",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "404", description = "No role has this name", content = @Content)
	@GetMapping("/roles/{name}.csv")
	ResponseEntity<byte[]> roleTable(@PathVariable String name) {
		return role(name, DataFormat.CSV);
	}

	private ResponseEntity<byte[]> comparison(String names, DataFormat form) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Moved moved) {
			return moved(form, moved.path());
		}
		if (result instanceof ComparisonLookup.Missing missing) {
			return missing(form, missing.status().value(), missing.heading(this.messages));
		}
		ComparisonResult found = ComparisonResult.of(((ComparisonLookup.Found) result).roles(), this.messages);
		String path = ComparisonAddress.path(found.roles().stream().map(PublishedRole::slug).toList());
		return page(form, path, (form == DataFormat.JSON)
				? DataJson
					.write(ComparisonDocument.of(found, this.site.address(path), this.site::address, this.messages))
				: table(ComparisonTable.columns(), new ComparisonTable(found, this.messages).rows()));
	}

	private ResponseEntity<byte[]> role(String name, DataFormat form) {
		Optional<Slug> slug = Slug.parse(name);
		Optional<PublishedRole> found = slug.flatMap(this.roles::bySlug);
		if (found.isEmpty()) {
			return slug.flatMap(this.roles::currentSlug)
				.map((present) -> moved(form, "/roles/" + present))
				.orElseGet(() -> missing(form, HttpStatus.NOT_FOUND.value(), this.messages.text("data.missing.role")));
		}
		PublishedRole role = found.get();
		if (role.isWithdrawn()) {
			return missing(form, HttpStatus.GONE.value(), this.messages.text("data.withdrawn.role", Map.of("role",
					role.profile().titles().title(), "reason", role.profile().status().reason().orElse(""))));
		}
		String path = "/roles/" + role.slug();
		return page(form, path,
				(form == DataFormat.JSON)
						? DataJson.write(RoleDocument.of(role, this.site.address(path), this.messages))
						: table(FigureTable.COLUMNS, new FigureTable(this.messages).cells(role)));
	}

	private ResponseEntity<byte[]> page(DataFormat form, String path, byte[] content) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		return ResponseEntity.ok()
			.contentType(form.type())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"%s; filename=\"%s.%s\"".formatted(form.disposition(), name, form.extension()))
			.header(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(this.site.address(path)))
			.body(content);
	}

	private static ResponseEntity<byte[]> moved(DataFormat form, String path) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(path + "." + form.extension()))
			.build();
	}

	private static ResponseEntity<byte[]> missing(DataFormat form, int status, String reason) {
		byte[] body = (form == DataFormat.JSON) ? DataJson.write(new Missing(status, reason))
				: table(List.of("status", "error"), List.of(List.of(String.valueOf(status), CsvCell.text(reason))));
		return ResponseEntity.status(status).contentType(form.type()).body(body);
	}

	private static byte[] table(List<String> columns, List<List<String>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Failable.run(() -> {
			try (CsvWriter csv = CsvWriter.builder().build(out)) {
				csv.writeRecord(columns);
				rows.forEach(csv::writeRecord);
			}
		});
		return out.toByteArray();
	}

	private record Missing(int status, String error) {

	}

}
