package example.badhouse;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class BadController {

}
