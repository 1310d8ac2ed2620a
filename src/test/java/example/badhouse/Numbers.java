package example.badhouse;

/**
 * Is in a package that isn't null-marked, like its neighbors. Each of them breaks one
 * rule, to prove that the test of the rule can fail.
 */
public interface Numbers {

}
