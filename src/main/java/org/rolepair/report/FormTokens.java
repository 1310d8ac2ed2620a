package org.rolepair.report;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.token.KeyBasedPersistenceTokenService;
import org.springframework.security.core.token.Token;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * Signs what a form is about, so that a form without a session cannot be made up. A token
 * is good for two hours, on every node and over a restart.
 */
@Component
class FormTokens {

	static final Duration VALIDITY = Duration.ofHours(2);

	private static final String KEY = "reports";

	/** What parts the moment of signing from what is signed. */
	private static final String MOMENT_END = " ";

	private static final StringKeyGenerator SECRETS = KeyGenerators.string();

	private static final int SECRET_PARTS = 4;

	private final SigningKeys keys;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	FormTokens(SigningKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	String sign(ReportSubject subject) {
		return service().allocateToken(this.clock.millis() + MOMENT_END + subject.write()).getKey();
	}

	/**
	 * What a token was signed for.
	 * @param token what a form sent
	 * @return empty when this site did not sign it, or too long ago
	 */
	Optional<ReportSubject> read(String token) {
		try {
			return Optional.ofNullable(service().verifyToken(token))
				.map(Token::getExtendedInformation)
				.filter(this::isFresh)
				.flatMap((signed) -> ReportSubject.read(signed.substring(signed.indexOf(MOMENT_END) + 1)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isFresh(String signed) {
		long signedAt = Long.parseLong(signed.substring(0, signed.indexOf(MOMENT_END)));
		return this.clock.millis() - signedAt <= VALIDITY.toMillis();
	}

	private KeyBasedPersistenceTokenService service() {
		KeyBasedPersistenceTokenService service = new KeyBasedPersistenceTokenService();
		service.setServerSecret(secret());
		service.setServerInteger(VALIDITY.hashCode());
		service.setSecureRandom(this.random);
		return service;
	}

	private String secret() {
		return this.keys.findById(KEY).map(SigningKey::secret).orElseGet(this::make);
	}

	/** Another node may make it at the same moment; then its is the one. */
	private String make() {
		StringBuilder secret = new StringBuilder();
		for (int i = 0; i < SECRET_PARTS; i++) {
			secret.append(SECRETS.generateKey());
		}
		try {
			return this.keys.saveAndFlush(new SigningKey(KEY, secret.toString())).secret();
		}
		catch (DataIntegrityViolationException ex) {
			return this.keys.findById(KEY).orElseThrow().secret();
		}
	}

}
