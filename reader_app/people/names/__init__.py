"""Where people are named: what the model saw, corrected by what a whole article tells; mentions of one person."""
