package baselines;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * What the small distribution lacks of Elasticsearch's own analysis and the baselines need: the filters of Wagtail's
 * index, and the analyzer `dutch` with its stemmer. All of it is Lucene's, under the names and with the settings of
 * Elasticsearch.
 */
public final class BaselineAnalysis extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "lowercase", filter(settings -> LowerCaseFilter::new),
            "asciifolding", filter(settings -> ASCIIFoldingFilter::new),
            "stemmer", filter(settings -> in -> new SnowballFilter(in, new DutchStemmer())), // knows no other language
            "ngram", filter(settings -> in -> new NGramTokenFilter(in, min(settings), max(settings), false)),
            "edge_ngram", filter(settings -> in -> new EdgeNGramTokenFilter(in, min(settings), max(settings), false))
        );
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
            "ngram", tokenizer(settings -> () -> new NGramTokenizer(min(settings), max(settings))),
            "edge_ngram", tokenizer(settings -> () -> new EdgeNGramTokenizer(min(settings), max(settings)))
        );
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("dutch", (index, environment, name, settings) -> new Dutch(name, settings));
    }

    private static int min(Settings settings) {
        return settings.getAsInt("min_gram", 1);
    }

    private static int max(Settings settings) {
        return settings.getAsInt("max_gram", 2);
    }

    private static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, Function<TokenStream, TokenStream>> make) {
        return (index, environment, name, settings) -> new Filter(name, settings, make.apply(settings));
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> make) {
        return (index, environment, name, settings) -> new Grams(index, settings, name, make.apply(settings));
    }

    private static final class Filter extends AbstractTokenFilterFactory {
        private final Function<TokenStream, TokenStream> make;

        Filter(String name, Settings settings, Function<TokenStream, TokenStream> make) {
            super(name, settings);
            this.make = make;
        }

        @Override
        public TokenStream create(TokenStream in) {
            return make.apply(in);
        }
    }

    private static final class Grams extends AbstractTokenizerFactory {
        private final Supplier<Tokenizer> make;

        Grams(IndexSettings index, Settings settings, String name, Supplier<Tokenizer> make) {
            super(index, settings, name);
            this.make = make;
        }

        @Override
        public Tokenizer create() {
            return make.get();
        }
    }

    private static final class Dutch extends AbstractIndexAnalyzerProvider<DutchAnalyzer> {
        private final DutchAnalyzer analyzer = new DutchAnalyzer();

        Dutch(String name, Settings settings) {
            super(name, settings);
        }

        @Override
        public DutchAnalyzer get() {
            return analyzer;
        }
    }
}
