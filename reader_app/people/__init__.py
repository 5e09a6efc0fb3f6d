"""One article in, its cast out: people, quotation marks, cues, speakers."""
