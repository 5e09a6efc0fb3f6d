"""One article: spans, blocks, words, sentences, and the errors shown to a reader."""
