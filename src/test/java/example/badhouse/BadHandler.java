package example.badhouse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/admin")
public class BadHandler {

	@GetMapping("/open")
	String show() {
		return "open";
	}

}
