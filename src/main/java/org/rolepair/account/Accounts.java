package org.rolepair.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

	Account save(Account account);

	Optional<Account> findById(UUID id);

	Optional<Account> findByName(String name);

	List<Account> findAllByOrderByName();

	long count();

	@Query("""
			select count(account) > 0 from Account account
			where account.id = :id and account.enabled and account.sessions = :sessions""")
	boolean existsStanding(UUID id, int sessions);

}
