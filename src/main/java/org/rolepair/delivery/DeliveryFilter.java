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
 * Serves answers that are ready, and keeps those that are made.
 */
class DeliveryFilter extends HttpFilter {

	private final transient KeptAddresses addresses;

	private final transient ReadyAnswers answers;

	private final transient PublicState state;

	DeliveryFilter(KeptAddresses addresses, ReadyAnswers answers, PublicState state) {
		this.addresses = addresses;
		this.answers = answers;
		this.state = state;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<String> address = this.addresses.find(request);
		if (address.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		PublicState.State now = this.state.now();
		Optional<ReadyAnswer> ready = this.answers.find(address.get(), now).filter((answer) -> answer.suits(request));
		if (ready.isPresent()) {
			asked(address.get(), now, ready.get()).writeTo(request, response);
		}
		else {
			make(address.get(), now, request, response, chain);
		}
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

	private void make(String address, PublicState.State state, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		CapturedAnswer captured = new CapturedAnswer(response);
		ShallowEtagHeaderFilter.disableContentCaching(request);
		chain.doFilter(new WholeRequest(request), captured);
		if (captured.error().isPresent()) {
			refuse(address, captured.error().getAsInt(), request, response);
			return;
		}
		Optional<ReadyAnswer> made = captured.ready();
		if (made.isEmpty()) {
			captured.copyBodyToResponse();
			return;
		}
		this.answers.keep(address, state, made.get());
		made.get().writeTo(request, response);
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
