"""What did not come about or wants to be known, in one sentence, with what can be done now."""
