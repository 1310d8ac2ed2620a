package org.rolepair.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** A publication that provides figures. */
@Entity
public class Source {

	@Id
	private UUID id;

	@Version
	@Getter
	private int version;

	private String slug;

	private String publisher;

	private String title;

	private @Nullable String shortName;

	private @Nullable String address;

	private String edition;

	private @Nullable String licence;

	private LocalDate retrievedOn;

	private String method;

	private @Nullable Integer ageLimitMonths;

	private @Nullable String attribution;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	public Source(Citation particulars) {
		this.id = UUID.randomUUID();
		this.slug = particulars.slug();
		describe(particulars);
	}

	/** Replaces all particulars except the slug. */
	final void describe(Citation particulars) {
		this.publisher = particulars.publisher();
		this.title = particulars.title();
		this.shortName = particulars.ownShortName().orElse(null);
		this.address = particulars.address().map(URI::toString).orElse(null);
		this.edition = particulars.edition();
		this.licence = particulars.licence().orElse(null);
		this.retrievedOn = particulars.retrievedOn();
		this.method = particulars.method();
		this.ageLimitMonths = particulars.ageLimitMonths().orElse(null);
		this.attribution = particulars.attribution().orElse(null);
	}

	public Citation citation() {
		return new Citation(this.slug, this.publisher, this.title, Optional.ofNullable(this.shortName),
				Optional.ofNullable(this.address).map(URI::create), this.edition, Optional.ofNullable(this.licence),
				this.retrievedOn, this.method, Optional.ofNullable(this.ageLimitMonths),
				Optional.ofNullable(this.attribution));
	}

}
