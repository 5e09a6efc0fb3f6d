"""One article: spans, blocks, words, sentences, and the errors a reader is told about."""
