package org.redthread.cli;

import org.redthread.RedthreadException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Failures that a person can mend come as one line that says how, without a stack trace. */
final class OneLineReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("redthread: " + (analysis.getDescription() + action).replaceAll("\\s+", " "));
    }

    /** Takes what Redthread throws on purpose; its message says all. */
    static final class Analyzer extends AbstractFailureAnalyzer<RedthreadException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, RedthreadException cause) {
            return new FailureAnalysis(cause.getMessage(), null, cause);
        }
    }

    /** Takes the value of a setting that is no number, or neither true nor false. */
    static final class WrongValue extends AbstractFailureAnalyzer<TypeMismatchException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, TypeMismatchException cause) {
            return new FailureAnalysis(
                    "'" + cause.getValue() + "' was given for a setting that takes a value of type "
                            + cause.getRequiredType().getSimpleName() + ".",
                    "--help lists the settings.",
                    cause);
        }
    }
}
