"""People and quotes without a language model."""
