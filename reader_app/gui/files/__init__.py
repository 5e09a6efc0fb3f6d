"""How texts come in and results go out: opening, saving, the journal, giving away."""
