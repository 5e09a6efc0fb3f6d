"""What failed or should be known, in one sentence, with what can be done now."""
