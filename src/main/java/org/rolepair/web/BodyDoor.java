package org.rolepair.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Lets so many requests with a body in at once. Reading one holds a thread for as long as
 * the other end takes to send it, which would leave none to readers.
 */
class BodyDoor extends ValveBase {

	private static final String RETRY_AFTER = "10";

	/** As much as the container takes by default. */
	private static final int MOST_TAKEN = 2_097_152;

	private final Semaphore places;

	BodyDoor(int places) {
		super(true);
		this.places = new Semaphore(places);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!hasBody(request)) {
			getNext().invoke(request, response);
		}
		else if (this.places.tryAcquire()) {
			try {
				getNext().invoke(request, response);
				takeRest(request);
			}
			finally {
				this.places.release();
			}
		}
		else {
			response.setHeader("Retry-After", RETRY_AFTER);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			leaveRest(request);
		}
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	/** Here, since the container would do it when the place is free for another. */
	private static void takeRest(Request request) {
		try {
			int taken = 0;
			int more = 0;
			while (more >= 0 && taken < MOST_TAKEN && !isRead(request)) {
				taken += more;
				more = request.getCoyoteRequest().doRead(new Passing());
			}
		}
		catch (IOException ex) {
			leaveRest(request);
		}
		if (!isRead(request)) {
			leaveRest(request);
		}
	}

	private static boolean isRead(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	/** The connection is closed after the answer. */
	private static void leaveRest(Request request) {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	/**
	 * What is read and not looked at.
	 */
	private static final class Passing implements ApplicationBufferHandler {

		private ByteBuffer buffer = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.buffer = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.buffer;
		}

		@Override
		public void expand(int size) {
			// What is read is shown where it lies.
		}

	}

}
