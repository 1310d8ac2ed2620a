package org.rolepair.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.ComparisonResult;
import org.rolepair.comparison.ComparisonResults;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.site.Site;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ComparisonDataController {

	private final ComparisonResults comparisons;

	private final DataAnswers answers;

	private final Site site;

	private final Messages messages;

	ComparisonDataController(ComparisonResults comparisons, DataAnswers answers, Site site, Messages messages) {
		this.comparisons = comparisons;
		this.answers = answers;
		this.site = site;
		this.messages = messages;
	}

	@Operation(tags = "Pages as data", operationId = "comparison",
			summary = "Two to four roles and what is said of their figures")
	@ApiResponse(responseCode = "200", description = "The comparison",
			content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = ComparisonDocument.class)))
	@ApiResponse(responseCode = "301", description = "It is called otherwise now", content = @Content)
	@ApiResponse(responseCode = "404", description = "A name is no role's", content = @Content)
	@ApiResponse(responseCode = "410", description = "A role was withdrawn", content = @Content)
	@GetMapping("/compare/{names}.json")
	ResponseEntity<byte[]> document(@PathVariable String names) {
		return answer(names, DataForm.JSON);
	}

	@Operation(tags = "Pages as data", operationId = "comparisonTable",
			summary = "The figures of two to four roles as a table")
	@ApiResponse(responseCode = "200", description = "One row for each figure of each role",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "301", description = "It is called otherwise now", content = @Content)
	@ApiResponse(responseCode = "404", description = "A name is no role's", content = @Content)
	@ApiResponse(responseCode = "410", description = "A role was withdrawn", content = @Content)
	@GetMapping("/compare/{names}.csv")
	ResponseEntity<byte[]> table(@PathVariable String names) {
		return answer(names, DataForm.CSV);
	}

	private ResponseEntity<byte[]> answer(String names, DataForm form) {
		ComparisonResult result = this.comparisons.find(names);
		if (result instanceof ComparisonResult.Moved moved) {
			return this.answers.moved(form, moved.path());
		}
		if (result instanceof ComparisonResult.Missing missing) {
			return this.answers.missing(form, missing.status(), missing.reason());
		}
		ComparisonResult.Found found = (ComparisonResult.Found) result;
		String path = ComparisonAddress.path(found.roles().stream().map(PublishedRole::slug).toList());
		return this.answers.page(form, path, path.substring("/compare/".length()), content(found, path, form));
	}

	private byte[] content(ComparisonResult.Found found, String path, DataForm form) {
		if (form == DataForm.JSON) {
			return DataJson
				.write(ComparisonDocument.of(found, this.site.address(path), this.site::address, this.messages));
		}
		return DataAnswers.table(ComparisonTable.columns(), new ComparisonTable(found, this.messages).rows());
	}

}
