package org.rolepair.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.apache.commons.text.RandomStringGenerator;
import org.rolepair.format.Messages;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Generates, checks and encodes passwords. */
@Component
@RequiredArgsConstructor
public class Passwords {

	private static final int MIN_LENGTH = 12;

	/** Bcrypt ignores further bytes. */
	private static final int MAX_BYTES = 72;

	private static final int GENERATED_LENGTH = 20;

	/** Omits characters that are easily confused. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final RandomStringGenerator GENERATOR = RandomStringGenerator.builder()
		.selectFrom(ALPHABET.toCharArray())
		.usingRandom(new SecureRandom()::nextInt)
		.get();

	/** Beginnings of the passwords that are guessed first. */
	private static final Set<String> COMMON = Set.of("password", "passw0rd", "qwerty", "letmein", "iloveyou",
			"welcome1", "admin123", "123456", "abcdef", "changeme", "rolepair");

	private final PasswordEncoder encoder;

	private final Messages messages;

	/** Generates a random password of 20 letters and digits. */
	String generate() {
		return GENERATOR.generate(GENERATED_LENGTH);
	}

	String encode(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

	public boolean matches(String typed, Account account) {
		return this.encoder.matches(typed, account.password());
	}

	/** Returns what to fix in a chosen password; empty if it is strong enough. */
	public Optional<String> weakness(String password, String name) {
		if (password.length() < MIN_LENGTH) {
			return Optional.of(this.messages.text("account.password.short"));
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			return Optional.of(this.messages.text("account.password.long"));
		}
		String small = password.toLowerCase(Locale.ROOT);
		if (COMMON.stream().anyMatch(small::contains)) {
			return Optional.of(this.messages.text("account.password.common"));
		}
		if (small.contains(name) || password.chars().distinct().count() < MIN_LENGTH / 3) {
			return Optional.of(this.messages.text("account.password.plain"));
		}
		return Optional.empty();
	}

}
