package org.rolepair.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.lang3.function.Failable;
import org.apache.commons.lang3.function.FailableBiFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.publishing.NamedRole;

/** The names of all roles, in memory. One thread may change it while others search. */
class NameIndex implements AutoCloseable {

	/** The minimum score of a similar name, as a share of the best score. */
	private static final double NEAR = 0.5;

	private static final int MAX_EXACT = 100;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final Map<UUID, Integer> numbers = new HashMap<>();

	/** Greater than the number of any searchable role. */
	private volatile int limit;

	NameIndex() {
		this.writer = Failable.call(() -> new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig()));
		this.searchers = Failable.call(() -> new SearcherManager(this.writer, new UncachedSearcherFactory()));
	}

	/** Returns false after an error has closed the index. */
	boolean isOpen() {
		return this.writer.isOpen();
	}

	/** Adds or replaces roles. Not visible until {@link #show}. */
	void put(Collection<NamedRole> roles) {
		NameDocuments documents = new NameDocuments();
		for (NamedRole role : roles) {
			int number = this.numbers.computeIfAbsent(role.id(), (id) -> this.numbers.size());
			Failable.run(() -> this.writer.updateDocuments(term(role.id()), documents.of(role, number)));
		}
	}

	/** Removes roles. Visible until {@link #show}. */
	void remove(Collection<UUID> roles) {
		Failable.run(() -> this.writer.deleteDocuments(roles.stream().map(NameIndex::term).toArray(Term[]::new)));
	}

	/** Makes all changes visible at once. */
	void show() {
		this.limit = this.numbers.size();
		Failable.run(this.searchers::maybeRefreshBlocking);
	}

	/** Returns the roles with a name or code that equals the text. */
	List<Match> exact(String text) {
		return search(text, (searcher,
				query) -> new SearchResult(matches(searcher, run(searcher, query.exact(), query), 0, MAX_EXACT), 0))
			.matches();
	}

	/** Returns roles whose names have all words or, if there are none, similar names. */
	SearchResult find(String text, int most) {
		return search(text, (searcher, query) -> {
			List<BestNameCollector.Best> strict = run(searcher, query.strict(), query);
			if (!strict.isEmpty()) {
				return new SearchResult(matches(searcher, strict, 0, most), strict.size());
			}
			List<BestNameCollector.Best> near = run(searcher, query.near(), query);
			return new SearchResult(matches(searcher, near, NEAR, most), 0);
		});
	}

	private SearchResult search(String text,
			FailableBiFunction<IndexSearcher, NameQuery, SearchResult, IOException> search) {
		return Failable.call(() -> {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				NameQuery query = new NameQuery(text, searcher.getIndexReader());
				return query.isEmpty() ? SearchResult.NOTHING : search.apply(searcher, query);
			}
			finally {
				this.searchers.release(searcher);
			}
		});
	}

	private List<BestNameCollector.Best> run(IndexSearcher searcher, Query query, NameQuery typed) throws IOException {
		return searcher.search(query, new BestNameCollector.Search(this.limit, typed.size()));
	}

	/** Sorts equal scores by slug, independent of the index order. */
	private static List<Match> matches(IndexSearcher searcher, List<BestNameCollector.Best> names, double share,
			int most) throws IOException {
		double least = names.isEmpty() ? 0 : names.get(0).score() * share;
		double last = names.isEmpty() ? 0 : names.get(Math.min(most, names.size()) - 1).score();
		List<Scored> matches = new ArrayList<>();
		for (BestNameCollector.Best name : names) {
			if (name.score() >= Math.max(least, last)) {
				matches.add(new Scored(NameDocuments.match(searcher.storedFields().document(name.document())),
						name.score()));
			}
		}
		matches.sort(Comparator.comparingDouble(Scored::score)
			.reversed()
			.thenComparing((found) -> found.match().role().slug().value()));
		return matches.stream().limit(most).map(Scored::match).toList();
	}

	private static Term term(UUID role) {
		return NameField.ROLE.term(role.toString());
	}

	@Override
	public void close() {
		Failable.run(this.searchers::close);
		Failable.run(this.writer::close);
	}

	private record Scored(Match match, double score) {

	}

	/** Disables Lucene's query cache, which costs more than these short queries. */
	private static final class UncachedSearcherFactory extends SearcherFactory {

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
			IndexSearcher searcher = new IndexSearcher(reader);
			searcher.setQueryCache(null);
			return searcher;
		}

	}

}
