package org.rolepair.delivery;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Serves answers that are ready, and keeps those that are made. Who asks for one that is
 * being made for somebody else waits for it.
 */
class DeliveryFilter extends HttpFilter {

	private final transient KeptAddresses addresses;

	private final transient ReadyAnswers answers;

	private final transient PublicState state;

	private final transient Turns turns;

	DeliveryFilter(KeptAddresses addresses, ReadyAnswers answers, PublicState state, Turns turns) {
		this.addresses = addresses;
		this.answers = answers;
		this.state = state;
		this.turns = turns;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<String> address = this.addresses.find(request);
		if (address.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Optional<ReadyAnswer> ready = find(address.get(), request);
		this.answers.count(ready.isPresent());
		if (ready.isPresent()) {
			ready.get().writeTo(request, response);
		}
		else {
			serveMade(address.get(), request, response, chain);
		}
	}

	@Override
	public void destroy() {
		this.turns.end();
	}

	private Optional<ReadyAnswer> find(String address, HttpServletRequest request) {
		PublicState.State now = this.state.now();
		return this.answers.find(address, now)
			.filter((answer) -> answer.suits(request))
			.map((answer) -> asked(address, now, answer));
	}

	/** What is asked for again is kept in fewer bytes. */
	private ReadyAnswer asked(String address, PublicState.State state, ReadyAnswer answer) {
		if (!answer.isLoose()) {
			return answer;
		}
		ReadyAnswer dense = answer.dense();
		this.answers.keep(address, state, dense);
		return dense;
	}

	/** A client that reads slowly has no turn. */
	private void serveMade(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		CapturedAnswer captured = new CapturedAnswer(response);
		Optional<ReadyAnswer> made = this.turns.take(() -> madeMeanwhileOrNow(address, request, captured, chain));
		if (made.isPresent()) {
			made.get().writeTo(request, response);
		}
		else if (captured.error().isPresent()) {
			refuse(address, captured.error().getAsInt(), request, response);
		}
		else {
			captured.send();
		}
	}

	private Optional<ReadyAnswer> madeMeanwhileOrNow(String address, HttpServletRequest request,
			CapturedAnswer captured, FilterChain chain) throws IOException, ServletException {
		Optional<ReadyAnswer> madeMeanwhile = find(address, request);
		return madeMeanwhile.isPresent() ? madeMeanwhile : make(address, request, captured, chain);
	}

	private Optional<ReadyAnswer> make(String address, HttpServletRequest request, CapturedAnswer captured,
			FilterChain chain) throws IOException, ServletException {
		PublicState.State state = this.state.now();
		ShallowEtagHeaderFilter.disableContentCaching(request);
		chain.doFilter(new WholeRequest(request), captured);
		Optional<ReadyAnswer> made = captured.ready();
		made.ifPresent((answer) -> this.answers.keep(address, state, answer));
		return made;
	}

	/** While the site cannot make an answer, the last one is better than none. */
	private void refuse(String address, int error, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<ReadyAnswer> last = (error == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
				? this.answers.last(address).filter((answer) -> answer.suits(request)) : Optional.empty();
		if (last.isPresent()) {
			last.get().writeTo(request, response);
		}
		else {
			response.sendError(error);
		}
	}

}
