import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds many connections open in ways that cost a server something, while a reader asks
 * for pages: {@code java src/faults/Connections.java PORT PATH}. Prints how the reader
 * fared, and ends with 1 when a page was not answered well.
 */
public final class Connections {

	private static final int PAGES = 200;

	private static boolean failed;

	private Connections() {
	}

	public static void main(String[] arguments) throws Exception {
		int port = Integer.parseInt(arguments[0]);
		URI page = URI.create("http://127.0.0.1:" + port + arguments[1]);
		read("nobody else", page);
		try (Crowd crowd = new Crowd(port, 2_000, "")) {
			read("2,000 connections that say nothing", page);
		}
		try (Crowd crowd = new Crowd(port, 500, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
			crowd.drip();
			read("500 requests that never end (Slowloris)", page);
		}
		try (Crowd crowd = new Crowd(port, 500, "POST /login HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=")) {
			crowd.drip();
			read("500 forms that never end", page);
		}
		flood(page);
		read("nobody else, afterwards", page);
		System.exit(failed ? 1 : 0);
	}

	/** A new connection for each page, as new readers make. */
	private static void read(String while_, URI page) {
		long[] times = new long[PAGES];
		int bad = 0;
		for (int i = 0; i < PAGES; i++) {
			long start = System.nanoTime();
			try {
				HttpResponse<String> answer = HttpClient.newBuilder()
					.connectTimeout(Duration.ofSeconds(10))
					.version(HttpClient.Version.HTTP_1_1)
					.build()
					.send(HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build(),
							HttpResponse.BodyHandlers.ofString());
				bad += (answer.statusCode() == 200) ? 0 : 1;
			}
			catch (IOException | InterruptedException ex) {
				bad++;
				if (bad > 5) {
					break;
				}
			}
			times[i] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		failed |= bad > 0;
		System.out.printf("%-45s %d pages, %d bad, median %d ms, slowest %d ms%n", while_, PAGES, bad,
				TimeUnit.NANOSECONDS.toMillis(times[PAGES / 2]), TimeUnit.NANOSECONDS.toMillis(times[PAGES - 1]));
	}

	/** More at once than there are threads, each for a page that has to be made. */
	private static void flood(URI page) throws InterruptedException {
		int readers = 400;
		AtomicInteger[] kinds = { new AtomicInteger(), new AtomicInteger(), new AtomicInteger() };
		ExecutorService threads = Executors.newFixedThreadPool(readers);
		CountDownLatch done = new CountDownLatch(readers);
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		for (int reader = 0; reader < readers; reader++) {
			String query = "/search?q=made+" + reader;
			threads.execute(() -> {
				try {
					int status = client
						.send(HttpRequest.newBuilder(page.resolve(query)).timeout(Duration.ofSeconds(60)).build(),
								HttpResponse.BodyHandlers.discarding())
						.statusCode();
					kinds[(status == 200) ? 0 : 1].incrementAndGet();
				}
				catch (IOException | InterruptedException ex) {
					kinds[2].incrementAndGet();
				}
				done.countDown();
			});
		}
		done.await();
		threads.shutdown();
		failed |= kinds[1].get() > 0;
		System.out.printf("%-45s %d answered, %d answered otherwise, %d refused or cut off%n",
				readers + " searches at once", kinds[0].get(), kinds[1].get(), kinds[2].get());
	}

	private static final class Crowd implements AutoCloseable {

		private final List<Socket> sockets = new ArrayList<>();

		private volatile boolean ended;

		Crowd(int port, int number, String beginning) throws IOException {
			for (int i = 0; i < number; i++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
				socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
				this.sockets.add(socket);
			}
		}

		/** A byte each second on each connection. */
		void drip() {
			Thread thread = new Thread(() -> {
				while (!this.ended) {
					for (Socket socket : this.sockets) {
						try {
							socket.getOutputStream().write('x');
						}
						catch (IOException ex) {
							continue;
						}
					}
					pause();
				}
			});
			thread.setDaemon(true);
			thread.start();
			pause();
		}

		private static void pause() {
			try {
				Thread.sleep(1_000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		@Override
		public void close() throws IOException {
			this.ended = true;
			int cut = 0;
			for (Socket socket : this.sockets) {
				cut += isCut(socket) ? 1 : 0;
				socket.close();
			}
			System.out.printf("%-45s %d of %d were cut off by the server%n", "", cut, this.sockets.size());
		}

		private static boolean isCut(Socket socket) {
			try {
				socket.setSoTimeout(1);
				InputStream input = socket.getInputStream();
				while (input.read() >= 0) {
					continue;
				}
				return true;
			}
			catch (java.net.SocketTimeoutException ex) {
				return false;
			}
			catch (IOException ex) {
				return true;
			}
		}

	}

}
