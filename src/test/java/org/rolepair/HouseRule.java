package org.rolepair;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
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
import org.rolepair.account.access.RequiresAccess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.RepositoryDefinition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The rules for the code that ArchUnit checks.
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

	EDITORS_HANDLERS_SAY_WHOM_THEY_ARE_FOR(
			methods().that().areMetaAnnotatedWith(RequestMapping.class).should(askForALevelBelow("/admin"))),

	PACKAGES_ARE_NULL_MARKED(classes().should(standInANullMarkedPackage()));

	private final ArchRule rule;

	HouseRule(ArchRule rule) {
		this.rule = rule.allowEmptyShould(true);
	}

	void check(JavaClasses classes) {
		rule.check(classes);
	}

	private static ArchCondition<JavaMethod> askForALevelBelow(String door) {
		return new ArchCondition<>("ask for a level below " + door) {
			@Override
			public void check(JavaMethod handler, ConditionEvents events) {
				boolean asked = handler.isAnnotatedWith(RequiresAccess.class)
						|| handler.getOwner().isAnnotatedWith(RequiresAccess.class);
				boolean below = paths(handler).anyMatch((path) -> path.equals(door) || path.startsWith(door + "/"));
				events.add(new SimpleConditionEvent(handler, asked || !below,
						"%s lies below %s and asks for no level".formatted(handler.getFullName(), door)));
			}
		};
	}

	private static Stream<String> paths(JavaMethod handler) {
		List<String> above = paths(handler.getOwner().reflect());
		List<String> own = paths(handler.reflect());
		return above.stream().flatMap((start) -> own.stream().map((end) -> start + end));
	}

	private static List<String> paths(AnnotatedElement element) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
		return (mapping == null || mapping.path().length == 0) ? List.of("") : List.of(mapping.path());
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
