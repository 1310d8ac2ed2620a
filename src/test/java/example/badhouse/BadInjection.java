package example.badhouse;

import org.springframework.beans.factory.annotation.Value;

public class BadInjection {

	@Value("${spring.application.name}")
	String name;

}
