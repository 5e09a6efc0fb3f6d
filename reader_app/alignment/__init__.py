"""Two articles in, an alignment out: sentences paired, then words inside a pair."""
