package example.badhouse;

public interface NumbersUtils {

}
