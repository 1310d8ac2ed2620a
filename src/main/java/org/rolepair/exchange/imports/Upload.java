package org.rolepair.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.tables.InputFile;
import org.rolepair.exchange.tables.ScratchFolders;

import org.springframework.web.multipart.MultipartFile;

/** Uploaded files in a temporary folder that is deleted on close. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Upload implements AutoCloseable {

	private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

	private static final Pattern CONTROL_CHARACTERS = Pattern.compile("\\p{Cntrl}");

	private static final int MAX_NAME_LENGTH = 200;

	private final Path folder;

	private final List<InputFile> files = new ArrayList<>();

	/** Copies files to outlive the request, without parts of empty inputs. */
	static Upload of(List<MultipartFile> sent) {
		Upload upload = new Upload(ScratchFolders.make("upload"));
		try {
			for (MultipartFile file : sent) {
				upload.keep(file);
			}
			return upload;
		}
		catch (IOException ex) {
			upload.close();
			throw new UncheckedIOException(ex);
		}
	}

	private void keep(MultipartFile file) throws IOException {
		String name = name(file);
		if (!name.isEmpty()) {
			Path path = this.folder.resolve(String.valueOf(this.files.size()));
			file.transferTo(path.toFile());
			this.files.add(new InputFile(name, path));
		}
	}

	/** Returns the client's file name without folders and control characters. */
	private static String name(MultipartFile file) {
		String given = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		String name = CONTROL_CHARACTERS.matcher(FOLDERS.matcher(given).replaceFirst("")).replaceAll("").strip();
		return name.substring(Math.max(0, name.length() - MAX_NAME_LENGTH));
	}

	List<InputFile> files() {
		return List.copyOf(this.files);
	}

	@Override
	public void close() {
		ScratchFolders.delete(this.folder);
	}

}
