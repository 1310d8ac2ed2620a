package org.rolepair.report;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SigningKeys extends Repository<SigningKey, String> {

	Optional<SigningKey> findById(String name);

	SigningKey saveAndFlush(SigningKey key);

}
