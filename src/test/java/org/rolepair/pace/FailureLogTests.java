package org.rolepair.pace;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class FailureLogTests {

	private final Logger logger = mock();

	private final FailureLog failures = new FailureLog(this.logger, "Nothing is done");

	@Test
	void tellsOfFailuresInARowOnce() {
		this.failures.failed(new IllegalStateException());
		this.failures.failed(new IllegalStateException());
		verify(this.logger, times(1)).warn(any(String.class), any(Throwable.class));
	}

	@Test
	void tellsAgainAfterItWasDone() {
		this.failures.failed(new IllegalStateException());
		this.failures.done();
		this.failures.failed(new IllegalStateException());
		verify(this.logger, times(2)).warn(any(String.class), any(Throwable.class));
	}

}
