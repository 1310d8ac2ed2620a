package org.rolepair.export;

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

	@GetMapping("/compare/{names}.json")
	ResponseEntity<byte[]> document(@PathVariable String names) {
		return answer(names, DataForm.JSON);
	}

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
