package org.rolepair.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.rolepair.account.access.AccessLevel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the last administrator on either database.
 */
interface LastAdministratorCases {

	int ROUNDS = 10;

	@Test
	default void twoAdministratorsWhoDisableEachOtherAtTheSameTimeLeaveOne(@Autowired Accounts accounts,
			@Autowired AccountService keeping, @Autowired JdbcTemplate database) throws Exception {
		UUID one = add(accounts, "last-one");
		UUID other = add(accounts, "last-other");
		alone(database, () -> {
			for (int i = 0; i < ROUNDS; i++) {
				boolean even = i % 2 == 0;
				List<Boolean> done = together(() -> keeping.disable("last-one", other), () -> even
						? keeping.disable("last-other", one) : keeping.change("last-other", one, AccessLevel.VIEWER));
				assertThat(done).as("round " + i).containsOnlyOnce(true).containsOnlyOnce(false);
				assertThat(database.queryForObject(
						"select count(*) from account where enabled and access_level = 'ADMINISTRATOR'", Integer.class))
					.isEqualTo(1);
				database.update(
						"update account set enabled = true, access_level = 'ADMINISTRATOR' where name in ('last-one', 'last-other')");
			}
		});
	}

	@Test
	default void theLastAdministratorStays(@Autowired Accounts accounts, @Autowired AccountService keeping,
			@Autowired JdbcTemplate database) throws Exception {
		UUID last = add(accounts, "last-alone");
		alone(database, () -> {
			database.update("update account set enabled = false where name in ('last-one', 'last-other')");
			assertThat(keeping.disable("somebody", last)).isFalse();
			assertThat(keeping.change("somebody", last, AccessLevel.PUBLISHER)).isFalse();
			assertThat(keeping.change("somebody", last, AccessLevel.ADMINISTRATOR)).isTrue();
			assertThat(accounts.findById(last).orElseThrow().isEnabled()).isTrue();
		});
	}

	private static UUID add(Accounts accounts, String name) {
		return accounts.save(new Account(name, "{noop}none", false, AccessLevel.ADMINISTRATOR, Instant.EPOCH)).id();
	}

	/** Does something while no other administrator can sign in. */
	private static void alone(JdbcTemplate database, Deed deed) throws Exception {
		List<String> others = database.queryForList("""
				select name from account
				where enabled and access_level = 'ADMINISTRATOR' and name not like 'last-%'""", String.class);
		try {
			others.forEach((name) -> database.update("update account set enabled = false where name = ?", name));
			deed.run();
		}
		finally {
			others.forEach((name) -> database.update("update account set enabled = true where name = ?", name));
			database.update("update account set enabled = false where name like 'last-%'");
		}
	}

	private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<Future<Boolean>> done = List.of(two.submit(() -> {
				start.await();
				return one.call();
			}), two.submit(() -> {
				start.await();
				return other.call();
			}));
			return List.of(done.get(0).get(), done.get(1).get());
		}
		finally {
			two.shutdown();
		}
	}

	/**
	 * Something that can fail.
	 */
	interface Deed {

		void run() throws Exception;

	}

}
