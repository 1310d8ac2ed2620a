
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class KnownBad {

	int length(@Nullable String text) {
		return text.length();
	}

}
