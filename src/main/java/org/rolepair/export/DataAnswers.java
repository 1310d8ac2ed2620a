package org.rolepair.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

import org.rolepair.format.CsvCell;
import org.rolepair.site.Site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers in the form that was asked for.
 */
@Component
class DataAnswers {

	private final Site site;

	DataAnswers(Site site) {
		this.site = site;
	}

	/**
	 * A page as data.
	 * @param path the path of the page
	 * @param name what a file of it is called, without its ending
	 */
	ResponseEntity<byte[]> page(DataForm form, String path, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(form.type())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"%s; filename=\"%s.%s\"".formatted(form.disposition(), name, form.extension()))
			.header(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(this.site.address(path)))
			.body(content);
	}

	ResponseEntity<byte[]> moved(DataForm form, String path) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(path + "." + form.extension()))
			.build();
	}

	ResponseEntity<byte[]> missing(DataForm form, int status, String reason) {
		byte[] body = (form == DataForm.JSON) ? DataJson.write(new Missing(status, reason))
				: table(List.of("status", "error"), List.of(List.of(String.valueOf(status), CsvCell.text(reason))));
		return ResponseEntity.status(status).contentType(form.type()).body(body);
	}

	static byte[] table(List<String> columns, List<List<String>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Csv csv = new Csv(out, columns)) {
			rows.forEach(csv::write);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private record Missing(int status, String error) {

	}

}
