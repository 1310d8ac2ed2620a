
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class KnownGood {

	int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
