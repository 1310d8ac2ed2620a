package org.rolepair.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

	Account save(Account account);

	Optional<Account> findById(UUID id);

	Optional<Account> findByName(String name);

	List<Account> findAllByOrderByName();

	long count();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.id = :id")
	Optional<Account> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select account from Account account
			where account.enabled and account.accessLevel = ADMINISTRATOR order by account.id""")
	List<Account> lockAdministrators();

	@Query("""
			select count(account) > 0 from Account account
			where account.id = :id and account.enabled and account.sessions = :sessions""")
	boolean existsValidSession(UUID id, int sessions);

}
