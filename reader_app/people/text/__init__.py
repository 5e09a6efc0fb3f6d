"""What can be told of an article without a model: its paragraphs, quotation marks, sentence ends, vocabulary."""
