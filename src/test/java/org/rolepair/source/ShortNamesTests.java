package org.rolepair.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Occupational Employment and Wage Statistics                                           | BLS wage survey
					Occupational Employment and Wage Statistics, national estimates                       | BLS wage survey
					Occupational Employment and Wage Statistics, state estimates                          | BLS wage survey by place
					Occupational Employment and Wage Statistics, state and metropolitan area estimates    | BLS wage survey by place
					Occupational Employment and Wage Statistics, metropolitan area estimates              | BLS wage survey by place
					Occupational Employment and Wage Statistics, national estimates by industry sector    | BLS wage survey by sector
					Employment Projections, occupational projections                                      | BLS projections
					Employment Projections, table 5.3: educational attainment for workers 25 years and older | BLS education tables
					Employment Projections, table 5.4: education and training assignments                 | BLS entry requirements
					Employment Projections, education and training assignments                            | BLS entry requirements
					Current Population Survey, table 11b: employed persons by detailed occupation and age | BLS population survey by age
					""")
	void callsAWellKnownSurveyByAPlainName(String title, String name) {
		assertThat(ShortNames.of("Bureau of Labor Statistics", title)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zippia                                                    | Zippia
			Bureau of Economic Analysis (BEA)                         | BEA
			Statistics Canada (formerly the Dominion Bureau)          | Statistics Canada (formerly the…
			National Center for Education Statistics, Washington, D.C. | National Center for Education…
			Donaudampfschifffahrtsgesellschaftskapitänsverband        | Donaudampfschifffahrtsgesellschaftskapi…
			""")
	void callsAnotherSourceByItsPublisher(String publisher, String name) {
		assertThat(ShortNames.of(publisher, "Its tables")).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Exactly forty letters are in this string.", "One more than forty letters are in here..",
			"A (B) (C) agency with a long name and no short name" })
	void isNeverTooLong(String publisher) {
		assertThat(ShortNames.of(publisher, "Its tables")).isNotBlank()
			.hasSizeLessThanOrEqualTo(Citation.MAX_SHORT_NAME_LENGTH);
	}

}
