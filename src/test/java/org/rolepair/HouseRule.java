package org.rolepair;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullMarked;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.RepositoryDefinition;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The rules of the house that a machine can hold us to.
 */
enum HouseRule {

	CONTROLLERS_ARE_PACKAGE_PRIVATE(
			classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate()),

	REPOSITORIES_ARE_PACKAGE_PRIVATE(classes().that()
		.areAssignableTo(org.springframework.data.repository.Repository.class)
		.or()
		.areMetaAnnotatedWith(org.springframework.stereotype.Repository.class)
		.or()
		.areAnnotatedWith(RepositoryDefinition.class)
		.should()
		.bePackagePrivate()),

	NOTHING_IS_INJECTED_INTO_A_FIELD(noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(Resource.class)
		.orShould()
		.beAnnotatedWith(PersistenceContext.class)
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")),

	ENTITIES_HAVE_NO_PUBLIC_SETTERS(noMethods().that()
		.areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class))
			.or(annotatedWith(MappedSuperclass.class)))
		.and()
		.haveNameMatching("set[A-Z].*")
		.should()
		.bePublic()),

	NAMES_SAY_WHAT_A_CLASS_IS(noClasses().should()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveNameMatching(".*(Utils?|Helper|Manager|Constants)")),

	PACKAGES_ARE_NULL_MARKED(classes().should(standInANullMarkedPackage()));

	private final ArchRule rule;

	HouseRule(ArchRule rule) {
		this.rule = rule.allowEmptyShould(true);
	}

	void check(JavaClasses classes) {
		rule.check(classes);
	}

	private static ArchCondition<JavaClass> standInANullMarkedPackage() {
		return new ArchCondition<>("stand in a package that is @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked,
						"package of %s is%s @NullMarked".formatted(type.getName(), marked ? "" : " not")));
			}
		};
	}

}
