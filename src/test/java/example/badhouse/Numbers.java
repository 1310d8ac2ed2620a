package example.badhouse;

/**
 * Stands, as all its neighbours do, in a package that is not null-marked. Each of them
 * breaks one rule of the house, to prove that the rule can be broken.
 */
public interface Numbers {

}
