package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph.OutputFormat;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static final String TEXT =
            """
            Ada Ode, who founded Brennhav Systems in Oslo with her brother, was named chief executive of the sensor maker \
            on Monday, two people said. It has not yet been acquired by Karvessa, the trader that the European Union \
            sanctioned in April, nor by its rivals; “nobody asked us,” she told Reuters. 42 staff left. Why?

            London-based Zarnika, Luohai and three others sued.""";

    @Test
    void parsesAsCoreNlpsOwnParserDoes() {
        Properties light = new Properties();
        light.setProperty("numPreComputed", "0");
        DependencyParser stock = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, light);
        Parser parser = new Parser();
        Annotation annotation = new Annotators().annotate(TEXT, new TimeLimit(60));
        assertThat(annotation.get(SentencesAnnotation.class)).hasSizeGreaterThan(4);
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            assertThat(parser.parse(sentence).orElseThrow().toString(OutputFormat.LIST))
                    .isEqualTo(SemanticGraphFactory.makeFromTree(
                                    stock.predict(sentence), Mode.ENHANCED_PLUS_PLUS, Extras.NONE, null)
                            .toString(OutputFormat.LIST));
        }
    }
}
