package org.rolepair.comparison.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.format.Messages;
import org.rolepair.page.PageSharing;
import org.rolepair.role.PublishedRole;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves the pictures of comparisons, as PNG. */
@Controller
@RequiredArgsConstructor
class SharePictureController {

	private final ComparisonLookup lookup;

	private final Messages messages;

	private final Clock clock;

	@GetMapping(ComparisonAddress.PREFIX + "{names}" + PageSharing.PICTURE)
	ResponseEntity<byte[]> show(@PathVariable String names) {
		ComparisonLookup.Result result = this.lookup.find(ComparisonAddress.names(names));
		if (result instanceof ComparisonLookup.Found found) {
			return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png(found.roles()));
		}
		if (result instanceof ComparisonLookup.Moved moved && moved.path().startsWith(ComparisonAddress.PREFIX)) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(UriComponentsBuilder.fromPath(moved.path() + PageSharing.PICTURE).build().toUri())
				.build();
		}
		return ResponseEntity
			.status((result instanceof ComparisonLookup.Missing missing) ? missing.status() : HttpStatus.NOT_FOUND)
			.build();
	}

	private byte[] png(List<PublishedRole> roles) {
		Comparison comparison = Comparison.of(roles.stream().map(PublishedRole::profile).toList());
		return png(PicturePainter.paint(new SharePictures(comparison, LocalDate.now(this.clock), this.messages)
			.picture(ComparisonPages.lastChanged(roles))));
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(image, "png", output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
