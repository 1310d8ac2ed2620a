package org.rolepair.web;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Pages that fail, each in a way of its own.
 */
@Controller
public class FailingController {

	static final AtomicBoolean outage = new AtomicBoolean();

	@GetMapping("/categories/fragile")
	@ResponseBody
	String fragile() {
		return outage.get() ? outOfReach() : "a page";
	}

	@GetMapping({ "/failing", "/categories/failing" })
	String fail() {
		throw new IllegalStateException("a secret of the inside");
	}

	@GetMapping("/half-done")
	String halfDone() {
		return "browse/role";
	}

	@GetMapping("/out-of-reach")
	String outOfReach() {
		throw new CannotCreateTransactionException("a secret of the inside");
	}

}
