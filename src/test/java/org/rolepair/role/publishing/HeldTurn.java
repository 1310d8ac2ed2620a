package org.rolepair.role.publishing;

import java.util.concurrent.CountDownLatch;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The turn to publish, held so that everybody else who wants it waits.
 */
public final class HeldTurn implements AutoCloseable {

	private final CountDownLatch taken = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final Thread holder;

	private HeldTurn(RolePublishing publishing, PlatformTransactionManager transactions) {
		this.holder = new Thread(() -> new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			publishing.lockForPublishing();
			this.taken.countDown();
			await(this.released);
		}));
	}

	public static HeldTurn take(RolePublishing publishing, PlatformTransactionManager transactions) {
		HeldTurn turn = new HeldTurn(publishing, transactions);
		turn.holder.start();
		await(turn.taken);
		return turn;
	}

	@Override
	public void close() {
		this.released.countDown();
		try {
			this.holder.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
